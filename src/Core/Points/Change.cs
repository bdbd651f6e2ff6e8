using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>Something that a person can do for more points.</summary>
/// <param name="Code">Its code, for example <c>intermediate-national-qualification</c>.</param>
/// <param name="Name">What is done.</param>
/// <param name="Evidence">What proves it.</param>
/// <param name="Months">How many months it takes at least.</param>
/// <param name="Adds">What can be claimed then.</param>
/// <param name="Confidence">How well the months are founded.</param>
public sealed record Change(
    IndicatorCode Code, Wording Name, Wording Evidence, int Months, ImmutableArray<Claim> Adds, PointsConfidence Confidence)
{
    /// <summary>The first day on which it can be done with, when it is begun on a day.</summary>
    /// <param name="day">The day on which it is begun.</param>
    public DateOnly EarliestFrom(DateOnly day) => day.AddMonths(Months);

    /// <summary>What can be claimed besides a declaration when it is begun on a day; what goes on already is not begun again.</summary>
    internal IEnumerable<Claim> ClaimsFrom(DateOnly day, Declaration declaration) =>
        Adds.Where(claim => !declaration.Claims.Any(claim.GoesOnIn)).Select(claim => claim.From(EarliestFrom(day)));
}
