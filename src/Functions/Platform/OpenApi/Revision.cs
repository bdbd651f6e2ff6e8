namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>Whether a request names the revision its sender has seen, in <c>If-Match</c>.</summary>
public enum Revision
{
    /// <summary>It is not looked at.</summary>
    None = 1,

    /// <summary>It is compared when it is there.</summary>
    Optional = 2,

    /// <summary>A request without it is refused (428).</summary>
    Required = 3,
}
