using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.ArticleSix;

/// <summary>One version of the conditions for moving to Shenzhen (《深圳市人才引进实施办法》第五条、第六条, S-59) as data.</summary>
public sealed record ArticleSixRuleSet
{
    private readonly FrozenDictionary<string, Wording> reasons;

    internal ArticleSixRuleSet(RuleSetVersion version, ArticleSixVersionText text, ImmutableArray<ArticleSixRoute> routes, FrozenDictionary<string, Wording> reasons)
    {
        Version = version;
        EffectiveFrom = text.EffectiveFrom;
        Source = text.Source;
        Confidence = text.Confidence;
        AgeBoundary = text.MaxAgeBoundary;
        InsuredYearsBoundary = text.InsuredYearsBoundary;
        Routes = routes;
        this.reasons = reasons;
    }

    /// <summary>Which conditions these are; a case pins it.</summary>
    public RuleSetVersion Version { get; }

    /// <summary>The first day on which they hold.</summary>
    public DateOnly EffectiveFrom { get; }

    /// <summary>Where they were found.</summary>
    public string Source { get; }

    /// <summary>How well they are founded.</summary>
    public Confidence Confidence { get; }

    /// <summary>How "N周岁以下" is read (P-AGE, Q12).</summary>
    public AgeBoundary AgeBoundary { get; init; }

    /// <summary>Whether exactly three insured years are enough (SC-37).</summary>
    public YearsBoundary InsuredYearsBoundary { get; init; }

    /// <summary>The routes, in the order of the article.</summary>
    internal ImmutableArray<ArticleSixRoute> Routes { get; }

    /// <summary>A reason in words.</summary>
    internal Wording Word(string reason) => reasons[reason];
}
