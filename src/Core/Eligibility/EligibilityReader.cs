using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Eligibility;

/// <summary>Reads one version of the conditions; every fact, day, amount, policy and reason in it is known.</summary>
/// <param name="place">Where the version stands.</param>
/// <param name="reasons">The wordings of the reasons.</param>
internal sealed class EligibilityReader(string place, ReasonTexts reasons)
{
    private static readonly FrozenDictionary<string, Func<TalentApplication, DateOnly?>> Days =
        new Dictionary<string, Func<TalentApplication, DateOnly?>>
        {
            ["worked-in-tianjin-since"] = form => (form.Claim as TalentClaim.Skilled)?.WorkedInTianjinSince,
            ["core-member-since"] = form => (form.Claim as TalentClaim.Entrepreneur)?.CoreMemberSince,
            ["enterprise-since"] = form => (form.Claim as TalentClaim.Entrepreneur)?.EnterpriseSince,
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Func<TalentApplication, decimal?>> Amounts =
        new Dictionary<string, Func<TalentApplication, decimal?>>
        {
            ["tax-paid"] = form => (form.Claim as TalentClaim.Entrepreneur)?.TaxPaid,
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Func<PolicySet, decimal>> Floors =
        new Dictionary<string, Func<PolicySet, decimal>>
        {
            ["entrepreneurTaxFloor"] = policies => policies.EntrepreneurTaxFloor,
        }.ToFrozenDictionary();

    /// <summary>The wordings of the reasons.</summary>
    public ReasonTexts Reasons => reasons;

    /// <summary>The ways to qualify.</summary>
    public ImmutableArray<EligibilityRoute> Routes(RouteText[] routes)
    {
        reasons.RefuseUnworded(ReasonTexts.NoCategory, [], place);
        reasons.RefuseUnworded(ReasonTexts.NoRoute, [], place);
        return [.. routes.Select((route, i) => Read(route, $"{place}.routes[{i}]"))];
    }

    /// <summary>What bars every way.</summary>
    public ImmutableArray<Exclusion> Exclusions(ExclusionText[] exclusions) =>
        [.. exclusions.Select((exclusion, i) => Read(exclusion, $"{place}.exclusions[{i}]"))];

    /// <summary>The places that are open.</summary>
    public ImmutableArray<PlaceRule> Places(PlaceText[] places)
    {
        reasons.RefuseUnworded(ReasonTexts.PlaceNotOpen, [], place);
        return [.. places.Select((open, i) => new PlaceRule(open.Place, Requirements(open.Requirements, $"{place}.places[{i}]")))];
    }

    private EligibilityRoute Read(RouteText route, string where) =>
        new(route.Code, route.When.Read($"{where}.when"), Requirements(route.Requirements, where));

    private Exclusion Read(ExclusionText text, string where)
    {
        FrozenSet<string> figures = text.FromAge is null && text.UnderAge is null ? [] : Exclusion.Figures;
        reasons.RefuseUnworded(text.Reason, figures, $"{where}.reason");
        return text is { When: null, FromAge: null, UnderAge: null }
            ? throw new RuleSetException(where, "it would bar everyone")
            : new Exclusion(text.Reason, text.When.OrAlways($"{where}.when"), text.Sex, text.FromAge, text.UnderAge);
    }

    private ImmutableArray<Requirement> Requirements(RequirementText[] texts, string where) =>
        [.. texts.Select((text, i) => Read(text, $"{where}.requirements[{i}]"))];

    private Requirement Read(RequirementText text, string where)
    {
        var when = text.When.OrAlways($"{where}.when");
        Requirement requirement = text switch
        {
            { Holds: { } holds, MaxAge: null, Years: null, Since: null, Amount: null, Floor: null } =>
                new Requirement.Holds(text.Reason, when, holds.Read($"{where}.holds")),
            { MaxAge: { } years, Holds: null, Years: null, Since: null, Amount: null, Floor: null } =>
                new Requirement.AgeAtMost(text.Reason, when, years),
            { Years: { } years, Since: { } since, Holds: null, MaxAge: null, Amount: null, Floor: null } =>
                new Requirement.YearsSince(text.Reason, when, years, Known(Days, since, $"{where}.since")),
            { Amount: { } amount, Floor: { } floor, Holds: null, MaxAge: null, Years: null, Since: null } => new Requirement.AmountAtLeast(
                text.Reason, when, Known(Amounts, amount, $"{where}.amount"), Known(Floors, floor, $"{where}.floor")),
            _ => throw new RuleSetException(where, "is exactly one of holds, maxAge, years with since, or amount with floor"),
        };
        reasons.RefuseUnworded(text.Reason, requirement.Figures, $"{where}.reason");
        return requirement;
    }

    private static T Known<T>(FrozenDictionary<string, T> names, string name, string where)
        where T : class =>
        names.GetValueOrDefault(name) ?? throw new RuleSetException(where, $"unknown name '{name}'");
}
