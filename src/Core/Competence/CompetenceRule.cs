using System.Collections.Immutable;
using TalentSettlement.Core.Applications;

namespace TalentSettlement.Core.Competence;

/// <summary>One thing that is reviewed, with its routes; the last route has no condition, so one always holds.</summary>
/// <param name="Code">The code of the thing.</param>
/// <param name="RecordCheck">What the check is called; absent for an element, which has a name of its own.</param>
/// <param name="When">When it is reviewed at all.</param>
/// <param name="Routes">The routes; the first that holds counts.</param>
internal sealed record CompetenceRule(ReviewItemCode Code, Wording? RecordCheck, FactCondition When, ImmutableArray<Route> Routes)
{
    /// <summary>The route that holds for a form.</summary>
    public Route RouteFor(TalentApplication form) => Routes.First(route => route.When.Holds(form));
}
