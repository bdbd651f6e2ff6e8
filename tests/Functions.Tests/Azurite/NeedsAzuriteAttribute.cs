using TalentSettlement.Functions.Tests.Infra;

namespace TalentSettlement.Functions.Tests.Azurite;

/// <summary>A test that asks Azurite, which runs on Node; skipped, and said to be, on a machine without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsAzuriteAttribute : FactAttribute
{
    /// <summary>Looks for Node.</summary>
    public NeedsAzuriteAttribute() => Skip = NodeFolder.MissingFor(AzuriteProcess.Untested);
}
