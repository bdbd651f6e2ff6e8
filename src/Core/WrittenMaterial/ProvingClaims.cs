using TalentSettlement.Core.Points;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>The claims from which the points of an indicator follow, so that no paper is asked for that proves nothing.</summary>
internal static class ProvingClaims
{
    /// <summary>The claims behind a line that gives or costs points; of several that would do, the first.</summary>
    public static IEnumerable<Claim> Of(Measure measure, Declaration declaration, DateOnly day) => measure switch
    {
        Measure.Fixed { When: var condition } => Of(condition, declaration, day),
        Measure.PerUnit { Filter: var filter } => filter.In(declaration, day),
        Measure.Tiers { Filter: var filter } => filter.In(declaration, day),
        Measure.Stepped { Filter: var filter } => filter.In(declaration, day),
        Measure.ByShare { Filter: var filter } => filter.In(declaration, day).OfType<Claim.Home>().OrderByDescending(home => home.Share).Take(1),
        Measure.ByOwners { Counting: Counting.EveryOne, Filter: var filter } => filter.In(declaration, day),
        Measure.ByOwners { Filter: var filter } => filter.In(declaration, day).OfType<Claim.Patent>().OrderByDescending(patent => patent.Part).Take(1),
        _ => [],
    };

    /// <summary>The kinds of claim that can give points.</summary>
    public static IEnumerable<Type> KindsOf(Measure measure) => measure switch
    {
        Measure.Fixed { When: var condition } => KindsOf(condition),
        Measure.PerUnit { Filter.Kind: var kind } => [kind],
        Measure.Tiers { Filter.Kind: var kind } => [kind],
        Measure.Stepped { Filter.Kind: var kind } => [kind],
        Measure.ByShare { Filter.Kind: var kind } => [kind],
        Measure.ByOwners { Filter.Kind: var kind } => [kind],
        _ => [],
    };

    private static IEnumerable<Claim> Of(Condition condition, Declaration declaration, DateOnly day) => condition switch
    {
        Condition.All { Conditions: var all } => all.SelectMany(one => Of(one, declaration, day)),
        Condition.Any { Conditions: var any } => any.Where(one => one.Holds(declaration, day)).Take(1).SelectMany(one => Of(one, declaration, day)),
        Condition.Has { Filter: var filter } => filter.In(declaration, day).Take(1),
        _ => [],
    };

    private static IEnumerable<Type> KindsOf(Condition condition) => condition switch
    {
        Condition.All { Conditions: var all } => all.SelectMany(KindsOf),
        Condition.Any { Conditions: var any } => any.SelectMany(KindsOf),
        Condition.Has { Filter.Kind: var kind } => [kind],
        _ => [],
    };
}
