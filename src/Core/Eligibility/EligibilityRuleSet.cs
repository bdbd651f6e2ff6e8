using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Eligibility;

/// <summary>One version of the conditions of settlement (落户条件, T-01) as data: ways to qualify, exclusions, places.</summary>
public sealed record EligibilityRuleSet
{
    internal EligibilityRuleSet(RuleSetVersion version, EligibilityVersionText text, EligibilityReader reader)
    {
        Version = version;
        EffectiveFrom = text.EffectiveFrom;
        Source = text.Source;
        Confidence = text.Confidence;
        Routes = reader.Routes(text.Routes);
        Exclusions = reader.Exclusions(text.Exclusions);
        Places = reader.Places(text.Places);
        Reasons = reader.Reasons;
    }

    /// <summary>The conditions under which the notice of 2020 took effect: the implementing measures of 2018.</summary>
    public static EligibilityRuleSet Default => EligibilityRuleSets.Default.Versions[0];

    /// <summary>Which conditions these are; a case pins it.</summary>
    public RuleSetVersion Version { get; }

    /// <summary>The first day on which they hold.</summary>
    public DateOnly EffectiveFrom { get; }

    /// <summary>Where they were found.</summary>
    public string Source { get; }

    /// <summary>How well they are founded.</summary>
    public Confidence Confidence { get; }

    /// <summary>The ways to qualify.</summary>
    internal ImmutableArray<EligibilityRoute> Routes { get; }

    /// <summary>What bars every way.</summary>
    internal ImmutableArray<Exclusion> Exclusions { get; }

    /// <summary>What each place of settlement presupposes; a place that is not here is not open.</summary>
    internal ImmutableArray<PlaceRule> Places { get; }

    /// <summary>The wordings of the reasons.</summary>
    internal ReasonTexts Reasons { get; }
}
