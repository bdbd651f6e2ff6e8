namespace TalentSettlement.Functions.Cases;

/// <summary>The list of every case, of any procedure, in which a clock runs: who looks at all of them finds them here.</summary>
public static class OpenClocks
{
    /// <summary>The list; since when a case stands in it is when its present clock was put on record.</summary>
    /// <remarks>A case whose clock began after an amendment of the rules was stated under the amended rules, and is told from the others by that.</remarks>
    public const string Queue = "clocks";
}
