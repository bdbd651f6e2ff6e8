using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Eligibility;

/// <summary>Who may settle: the "Haihe Talents" conditions (“海河英才”落户条件, T-01).</summary>
public static class EligibilityRules
{
    /// <summary>Judges whether the conditions are met; every one that fails is named at once.</summary>
    /// <remarks>The form is judged as it states things; whether they are true is for the joint review.</remarks>
    /// <param name="application">The form.</param>
    /// <param name="applicant">Who applies.</param>
    /// <param name="rules">The conditions that the case is under.</param>
    /// <param name="policies">The policy values that the case is under.</param>
    /// <param name="on">The day on which the application is made (提出落户申请之日), a China date.</param>
    public static EligibilityOutcome Judge(
        TalentApplication application, ApplicantFacts applicant, EligibilityRuleSet rules, PolicySet policies, DateOnly on)
    {
        var facts = new JudgedFacts(application, applicant, policies, on);
        var (open, reasons) = Weigh(facts, rules);
        return reasons.IsEmpty
            ? new EligibilityOutcome.Eligible(open)
            : new EligibilityOutcome.NotEligible(reasons, FirstDay(reasons, facts, rules));
    }

    private static (ImmutableArray<RouteCode> Open, ImmutableArray<Ineligibility> Reasons) Weigh(JudgedFacts facts, EligibilityRuleSet rules)
    {
        var bars = Bars(facts, rules).Select(bar => rules.Reasons.Word(bar, null));
        var routes = rules.Routes.Where(route => route.When.Holds(facts.Form)).ToLookup(route => Shortfalls(route.Requirements, facts).IsEmpty);
        var failing =
            from route in routes[true].Any() ? [] : routes[false]
            from lacking in Shortfalls(route.Requirements, facts)
            select rules.Reasons.Word(lacking, route.Code);
        return ([.. routes[true].Select(route => route.Code)], [.. bars, .. failing]);
    }

    private static IEnumerable<Shortfall> Bars(JudgedFacts facts, EligibilityRuleSet rules)
    {
        if (facts.Form.Claim is null)
        {
            yield return new Shortfall(ReasonTexts.NoCategory);
        }
        else if (!rules.Routes.Any(route => route.When.Holds(facts.Form)))
        {
            yield return new Shortfall(ReasonTexts.NoRoute);
        }

        foreach (var bar in rules.Exclusions.Select(exclusion => exclusion.Judge(facts)).OfType<Shortfall>())
        {
            yield return bar;
        }

        foreach (var bar in OfPlace(facts, rules))
        {
            yield return bar;
        }
    }

    // A place that is not chosen yet is a gap in the form, not a bar.
    private static ImmutableArray<Shortfall> OfPlace(JudgedFacts facts, EligibilityRuleSet rules) =>
        facts.Form.Place is not { Kind: var kind } ? []
        : rules.Places.FirstOrDefault(open => open.Place == kind) is { } place ? Shortfalls(place.Requirements, facts)
        : [new Shortfall(ReasonTexts.PlaceNotOpen)];

    private static ImmutableArray<Shortfall> Shortfalls(ImmutableArray<Requirement> requirements, JudgedFacts facts) =>
        [.. requirements.Select(requirement => requirement.Judge(facts)).OfType<Shortfall>()];

    // While one condition heals another may lapse, an age limit for one; so each day is judged anew.
    private static DateOnly? FirstDay(ImmutableArray<Ineligibility> reasons, JudgedFacts facts, EligibilityRuleSet rules) =>
        reasons.Select(reason => reason.Until).OfType<DateOnly>().Distinct().Order()
            .Where(day => Weigh(facts with { On = day }, rules).Reasons.IsEmpty)
            .Select(day => (DateOnly?)day)
            .FirstOrDefault();
}
