using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.Agencies;

/// <summary>The agreement by which a person entrusts an agency (委托协议, S-02, S-52).</summary>
/// <param name="Agency">The agency.</param>
/// <param name="SignedAt">When the person signed.</param>
/// <param name="Agreement">The text that was signed, by its hash.</param>
/// <param name="WithdrawnAt">When the person withdrew it; the agency has no access from then on.</param>
/// <param name="Name">What the agency was called when the person signed, 1 to 100 characters; absent where it was not recorded.</param>
public sealed record Entrustment(
    AgencyCode Agency, DateTimeOffset SignedAt, ContentHash Agreement, DateTimeOffset? WithdrawnAt = null, string? Name = null)
{
    /// <summary>Whether the agency may act for the person.</summary>
    public bool Stands => WithdrawnAt is null;
}
