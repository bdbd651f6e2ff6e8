namespace TalentSettlement.Functions.Tests.Infra;

/// <summary>A test with rows of data that needs something which runs on Node; skipped, and said to be, on a machine without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsNodeAttribute : TheoryAttribute
{
    /// <summary>Looks for Node.</summary>
    /// <param name="untested">What is not known without it.</param>
    public NeedsNodeAttribute(string untested = "the Bicep files were not checked") => Skip = NodeFolder.MissingFor(untested);
}
