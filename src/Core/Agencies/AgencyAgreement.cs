using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Agencies;

/// <summary>A text of the agreement by which a person entrusts an agency (委托协议, S-02, S-52).</summary>
/// <param name="Version">Which text.</param>
/// <param name="EffectiveFrom">The moment from which it is the one to sign, inclusive, until the next one is.</param>
/// <param name="Text">The text; the Chinese one is signed.</param>
/// <param name="Confidence">How well the wording is founded.</param>
public sealed record AgencyAgreement(AgreementVersion Version, DateTimeOffset EffectiveFrom, Wording Text, Confidence Confidence)
{
    /// <summary>The SHA-256 of the Chinese text in UTF-8: what exactly is signed.</summary>
    public ContentHash Hash { get; } = ContentHash.Of(Text.Zh);
}
