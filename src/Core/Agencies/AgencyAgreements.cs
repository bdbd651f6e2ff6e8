using System.Collections.Immutable;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Agencies;

/// <summary>Every text that the entrustment agreement (委托协议) has had, in the order in which they came into use (S-02).</summary>
public sealed record AgencyAgreements
{
    private static readonly Lazy<AgencyAgreements> Embedded = new(() => Load(RuleText.Embedded("agency-agreements.json")));

    private AgencyAgreements(RuleSetVersion version, ImmutableArray<AgencyAgreement> agreements) => (Version, Agreements) = (version, agreements);

    /// <summary>The agreements that come with Core.</summary>
    public static AgencyAgreements Default => Embedded.Value;

    /// <summary>Which agreements these are.</summary>
    public RuleSetVersion Version { get; }

    /// <summary>The agreements, the earliest first.</summary>
    public ImmutableArray<AgencyAgreement> Agreements { get; }

    /// <summary>The agreement to sign at a moment; before the first one, the first.</summary>
    /// <param name="moment">The moment.</param>
    public AgencyAgreement InForceOn(DateTimeOffset moment) => Agreements.LastOrDefault(agreement => agreement.EffectiveFrom <= moment) ?? Agreements[0];

    /// <summary>The agreement that has a hash: what a person once signed.</summary>
    /// <param name="hash">The hash of the text.</param>
    /// <returns>The agreement, or <see langword="null"/> when no text has had it.</returns>
    public AgencyAgreement? Of(ContentHash hash) => Agreements.FirstOrDefault(agreement => agreement.Hash == hash);

    /// <summary>Reads agreements strictly; a text that differs from the hash beside it was changed without a new version and is refused.</summary>
    /// <param name="json">The text of the set.</param>
    /// <exception cref="RuleSetException">The set is broken at a named place.</exception>
    public static AgencyAgreements Load(string json)
    {
        var text = RuleText.Read<AgencyAgreementsText>(json);
        if (text.Agreements is [])
        {
            throw new RuleSetException("$.agreements", "there is no agreement");
        }

        for (var i = 0; i < text.Agreements.Length; i++)
        {
            RefuseBroken(text.Agreements[i], text.Agreements[..i], $"$.agreements[{i}]");
        }

        return new AgencyAgreements(new RuleSetVersion(text.Id, text.Version), [.. text.Agreements.Select(agreement => agreement.Agreement)]);
    }

    private static void RefuseBroken(AgencyAgreementText agreement, AgencyAgreementText[] earlier, string place)
    {
        if (earlier.Any(other => other.Version == agreement.Version))
        {
            throw new RuleSetException($"{place}.version", $"'{agreement.Version}' is given twice");
        }

        if (earlier is [.., var last] && last.EffectiveFrom >= agreement.EffectiveFrom)
        {
            throw new RuleSetException($"{place}.effectiveFrom", "it does not come after the agreement before it");
        }

        if (agreement.Agreement.Hash != agreement.Hash)
        {
            throw new RuleSetException($"{place}.hash", $"the text has the hash {agreement.Agreement.Hash}");
        }
    }
}
