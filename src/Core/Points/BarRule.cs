namespace TalentSettlement.Core.Points;

/// <summary>When a record bars a declaration.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is.</param>
/// <param name="Record">The record.</param>
/// <param name="Years">For how many years after the matter was settled; absent when it always bars.</param>
internal sealed record BarRule(IndicatorCode Code, Wording Name, ClaimFilter Record, int? Years)
{
    /// <summary>The days on which it may bar no longer.</summary>
    public IEnumerable<DateOnly> Turns(Declaration declaration) =>
        declaration.Claims.Where(Record.Means).Select(record => Years is { } years ? record.Day?.AddYears(years) : null).OfType<DateOnly>();

    /// <summary>The bar on a day, or null; the years have passed on the corresponding day (满五年).</summary>
    public Bar? On(Declaration declaration, DateOnly day)
    {
        DateOnly?[] ends = [.. Record.In(declaration, day).Select(record => Years is { } years ? record.Day?.AddYears(years) : null)];
        return !ends.Any(end => end is null || end > day) ? null
            : new Bar(Code, Name, ends.Any(end => end is null) ? null : ends.Max());
    }
}
