using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Agencies;

/// <summary>An entrustment agreement as data writes it, with the hash of its text beside it.</summary>
internal sealed record AgencyAgreementText(
    AgreementVersion Version, DateTimeOffset EffectiveFrom, Wording Text, ContentHash Hash, Confidence Confidence)
{
    /// <summary>The agreement itself.</summary>
    public AgencyAgreement Agreement { get; } = new(Version, EffectiveFrom, Text, Confidence);
}
