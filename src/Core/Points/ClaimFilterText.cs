using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Points;

/// <summary>Which claims a rule is about, as data writes it.</summary>
/// <remarks>A value may be written <c>college-or-above</c>. At most one of the four periods is given.</remarks>
/// <param name="Claim">The kind of claim.</param>
/// <param name="With">The admitted values, by word.</param>
/// <param name="LastYears">Within so many years.</param>
/// <param name="MonthsPassed">For so many months at least.</param>
/// <param name="LastTaxYears">In one of so many tax years before this one.</param>
/// <param name="BeforeThisYear">Until the end of the year before; only <c>true</c> is written.</param>
internal sealed record ClaimFilterText(
    string Claim,
    Dictionary<string, string[]>? With = null,
    int? LastYears = null,
    int? MonthsPassed = null,
    int? LastTaxYears = null,
    bool? BeforeThisYear = null)
{
    private const string OrAbove = "-or-above";

    /// <summary>The filter, every name in it known.</summary>
    public ClaimFilter Read(string place)
    {
        var kind = ClaimWord.Kinds.GetValueOrDefault(Claim) ?? throw new RuleSetException($"{place}.claim", $"unknown claim '{Claim}'");
        ImmutableArray<ClaimFilter.Test> tests = [.. (With ?? []).Select(word => Test(kind, word.Key, word.Value, $"{place}.with.{word.Key}"))];
        return new ClaimFilter(kind, tests, PeriodAt(place));
    }

    private Period PeriodAt(string place) => (LastYears, MonthsPassed, LastTaxYears, BeforeThisYear) switch
    {
        (null, null, null, null) => new Period.Any(),
        ({ } years and > 0, null, null, null) => new Period.LastYears(years),
        (null, { } months and > 0, null, null) => new Period.MonthsPassed(months),
        (null, null, { } years and > 0, null) => new Period.LastTaxYears(years),
        (null, null, null, true) => new Period.BeforeThisYear(),
        _ => throw new RuleSetException(place, "has at most one period, and it is above zero"),
    };

    private static ClaimFilter.Test Test(Type kind, string name, string[] values, string place)
    {
        var word = ClaimWord.OfKind(kind).GetValueOrDefault(name) ?? throw new RuleSetException(place, $"unknown word '{name}'");
        return values is []
            ? throw new RuleSetException(place, "admits nothing")
            : new ClaimFilter.Test(word, values.Aggregate(0u, (bits, value) => bits | Bits(word, value, place)));
    }

    private static uint Bits(ClaimWord word, string text, string place)
    {
        var name = text.EndsWith(OrAbove, StringComparison.Ordinal) ? text[..^OrAbove.Length] : text;
        return !word.Values.TryGetValue(name, out var value) ? throw new RuleSetException(place, $"unknown value '{text}'")
            : name == text ? 1u << value
            : word.Values.Values.Where(other => other >= value).Aggregate(0u, (bits, other) => bits | (1u << other));
    }
}
