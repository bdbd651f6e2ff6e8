namespace TalentSettlement.Functions.People;

/// <summary>What the real-name register answered.</summary>
public enum RealNameAnswer
{
    /// <summary>Name and number belong together.</summary>
    Match = 1,

    /// <summary>They do not.</summary>
    Mismatch = 2,

    /// <summary>The register cannot be reached now.</summary>
    Unavailable = 3,
}
