namespace TalentSettlement.Functions.Tests.Infra;

/// <summary>A test that reads Bicep with a parser that runs on Node; skipped, and said to be, on a machine without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsNodeAttribute : TheoryAttribute
{
    /// <summary>Looks for Node.</summary>
    public NeedsNodeAttribute()
    {
        if (!BicepCheck.NodeIsHere)
        {
            Skip = "Node 18 or later and npm are not installed (apt-get install nodejs npm): the Bicep files were not checked.";
        }
    }
}
