using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Points;

/// <summary>Reads how an indicator is counted: exactly one of the ways that <see cref="Measure"/> has.</summary>
internal static class MeasureReader
{
    /// <summary>The way of an indicator.</summary>
    public static Measure Read(IndicatorText text, string place) => text switch
    {
        { When: { } when, Points: { } points } when Only(text, 2) => new Measure.Fixed(points, when.Read($"{place}.when")),
        { Unit: { } unit and > 0, Of: { } of, Points: { } points } when Only(text, text.Cap is null ? 3 : 4) =>
            new Measure.PerUnit(points, unit, text.Cap, of.Read($"{place}.of")),
        { ShareOf: { } of, Points: { } points } when Only(text, 2) => new Measure.ByShare(points, of.Read($"{place}.shareOf")),
        { SharedBy: { } of, Counting: { } counting, Points: { } points } when Only(text, 3) =>
            new Measure.ByOwners(points, counting, of.Read($"{place}.sharedBy")),
        { Tiers: { } tiers, Of: { } of } when Only(text, text.RecordInYears is null ? 2 : text.RecordUnlessFrom is null ? 3 : 4) =>
            new Measure.Tiers([.. Ascending(tiers, $"{place}.tiers")], text.RecordInYears, Unless(text), of.Read($"{place}.of")),
        { Steps: { } steps, Of: { } of } when Only(text, 2) => Read(steps, of.Read($"{place}.of"), $"{place}.steps"),
        { Ages: { } ages } when Only(text, 1) => new Measure.ByAge([.. Joined(ages, $"{place}.ages")]),
        _ => throw new RuleSetException(
            place, "is exactly one of points when, points per unit of, points shareOf, points sharedBy with counting, tiers of, steps of, or ages"),
    };

    private static bool Only(IndicatorText text, int parts) => parts == new object?[]
    {
        text.Points, text.When, text.Unit, text.Of, text.Cap, text.ShareOf, text.SharedBy, text.Counting, text.Tiers,
        text.RecordInYears, text.RecordUnlessFrom, text.Steps, text.Ages,
    }.Count(part => part is not null);

    // Without a total from which it does no harm, a year without a record always does.
    private static decimal? Unless(IndicatorText text) => text.RecordUnlessFrom ?? (text.RecordInYears is null ? null : decimal.MaxValue);

    private static Measure.Stepped Read(StepsText steps, ClaimFilter filter, string place) =>
        steps is { From: > 0, Every: > 0, More: > 0 } && steps.Cap >= steps.Points
            ? new Measure.Stepped(steps.From, steps.Points, steps.Every, steps.More, steps.Cap, filter)
            : throw new RuleSetException(place, "have a base, a width and points above zero, and a cap not below the base");

    private static Tier[] Ascending(Tier[] tiers, string place)
    {
        var fault = Enumerable.Range(1, Math.Max(0, tiers.Length - 1))
            .FirstOrDefault(i => tiers[i].From <= tiers[i - 1].From || tiers[i].Points <= tiers[i - 1].Points);
        return tiers is [] ? throw new RuleSetException(place, "are empty")
            : fault > 0 ? throw new RuleSetException($"{place}[{fault}]", "does not rise above the tier before it")
            : tiers;
    }

    private static AgeBand[] Joined(AgeBand[] bands, string place)
    {
        foreach (var (band, i) in bands.Select((band, i) => (band, i)))
        {
            if (band.Points is null == band.PerYear is null || band.PerYear >= 0)
            {
                throw new RuleSetException($"{place}[{i}]", "has either points, or perYear below zero");
            }

            if (band.Below <= band.From || (i > 0 && bands[i - 1].Below != band.From))
            {
                throw new RuleSetException($"{place}[{i}]", "does not begin where the band before it ends");
            }
        }

        return bands is [] ? throw new RuleSetException(place, "are empty") : bands;
    }
}
