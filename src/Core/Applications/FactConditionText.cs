using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Applications;

/// <summary>A condition as rule data writes it: exactly one of <c>all</c>, <c>any</c>, <c>not</c>, or <c>fact</c> with <c>in</c>.</summary>
internal sealed record FactConditionText(
    FactConditionText[]? All = null,
    FactConditionText[]? Any = null,
    FactConditionText? Not = null,
    string? Fact = null,
    string[]? In = null)
{
    /// <summary>The condition, every name in it known.</summary>
    public FactCondition Read(string place) => this switch
    {
        { All: { Length: > 0 } all, Any: null, Not: null, Fact: null, In: null } => new FactCondition.All([.. Each(all, $"{place}.all")]),
        { Any: { Length: > 0 } any, All: null, Not: null, Fact: null, In: null } => new FactCondition.Any([.. Each(any, $"{place}.any")]),
        { Not: { } not, All: null, Any: null, Fact: null, In: null } => new FactCondition.Not(not.Read($"{place}.not")),
        { Fact: { } fact, In: { Length: > 0 } values, All: null, Any: null, Not: null } => Test(fact, values, place),
        _ => throw new RuleSetException(place, "is exactly one of all, any, not, or fact with in"),
    };

    /// <summary>The fact of a name.</summary>
    public static Fact Named(string name, string place) =>
        Facts.ByName.GetValueOrDefault(name) ?? throw new RuleSetException(place, $"unknown fact '{name}'");

    private static IEnumerable<FactCondition> Each(FactConditionText[] conditions, string place) =>
        conditions.Select((condition, i) => condition.Read($"{place}[{i}]"));

    private static FactCondition.In Test(string name, string[] values, string place)
    {
        var fact = Named(name, $"{place}.fact");
        return values.FirstOrDefault(value => !fact.Values.Contains(value)) is { } unknown
            ? throw new RuleSetException($"{place}.in", $"'{unknown}' is no value of the fact '{name}'")
            : new FactCondition.In(fact, [.. values]);
    }
}
