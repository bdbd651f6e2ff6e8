using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Eligibility;

/// <summary>One version of the conditions as data writes it.</summary>
internal sealed record EligibilityVersionText(
    string Version,
    DateOnly EffectiveFrom,
    string Source,
    Confidence Confidence,
    RouteText[] Routes,
    ExclusionText[] Exclusions,
    PlaceText[] Places);
