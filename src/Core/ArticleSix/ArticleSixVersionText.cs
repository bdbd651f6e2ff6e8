using TalentSettlement.Core.People;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.ArticleSix;

/// <summary>One version of article 6 as data writes it.</summary>
internal sealed record ArticleSixVersionText(
    string Version,
    DateOnly EffectiveFrom,
    string Source,
    Confidence Confidence,
    AgeBoundary MaxAgeBoundary,
    YearsBoundary InsuredYearsBoundary,
    RequirementText[] Basics,
    RouteText[] Routes);
