using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Points;

/// <summary>A condition as data writes it: exactly one of <c>all</c>, <c>any</c>, <c>not</c> or <c>has</c>.</summary>
internal sealed record ConditionText(
    ConditionText[]? All = null, ConditionText[]? Any = null, ConditionText? Not = null, ClaimFilterText? Has = null)
{
    /// <summary>The condition, every name in it known.</summary>
    public Condition Read(string place) => this switch
    {
        { All: { Length: > 0 } all, Any: null, Not: null, Has: null } => new Condition.All([.. Each(all, $"{place}.all")]),
        { Any: { Length: > 0 } any, All: null, Not: null, Has: null } => new Condition.Any([.. Each(any, $"{place}.any")]),
        { Not: { } not, All: null, Any: null, Has: null } => new Condition.Not(not.Read($"{place}.not")),
        { Has: { } has, All: null, Any: null, Not: null } => new Condition.Has(has.Read($"{place}.has")),
        _ => throw new RuleSetException(place, "is exactly one of all, any, not or has"),
    };

    private static IEnumerable<Condition> Each(ConditionText[] conditions, string place) =>
        conditions.Select((condition, i) => condition.Read($"{place}[{i}]"));
}
