using System.Collections.Immutable;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.Registration;

/// <summary>Whether the marriages of one person can have been so (婚史, S-14).</summary>
internal static class MarriageRules
{
    private const int MostChildren = 20;

    /// <summary>What cannot be so, marriage by marriage.</summary>
    public static IEnumerable<Reason> Faults(ImmutableArray<Marriage> marriages, string path, DateOnly today) =>
        marriages.SelectMany((marriage, i) => (IEnumerable<Reason>)
        [
            .. Of(marriage, $"{path}[{i}]", today),
            .. i + 1 < marriages.Length && marriage.IsPresent ? [new Reason("field-missing", $"{path}[{i}].ended")] : Enumerable.Empty<Reason>(),
            .. i > 0 ? After(marriages[i - 1], marriage, $"{path}[{i}].from") : [],
        ]);

    private static IEnumerable<Reason> Of(Marriage marriage, string path, DateOnly today)
    {
        if (marriage.From > today)
        {
            yield return new Reason("field-in-future", $"{path}.from");
        }

        if (marriage.Through > today)
        {
            yield return new Reason("field-in-future", $"{path}.through");
        }

        if (marriage.Through < marriage.From)
        {
            yield return new Reason("marriage-ends-before-it-begins", $"{path}.through");
        }

        if ((marriage.Ended is null) != (marriage.Through is null))
        {
            yield return new Reason("field-missing", marriage.Ended is null ? $"{path}.ended" : $"{path}.through");
        }

        if (marriage.Children is < 0 or > MostChildren)
        {
            yield return new Reason("field-malformed", $"{path}.children");
        }
    }

    // Whoever is divorced in the morning may marry in the afternoon: the same day is no overlap.
    private static IEnumerable<Reason> After(Marriage earlier, Marriage later, string path) =>
        later.From < earlier.From ? [new Reason("marriages-out-of-order", path)]
        : later.From < earlier.Through ? [new Reason("marriages-overlap", path)]
        : [];
}
