namespace TalentSettlement.Core.Points;

/// <summary>The days on which a score can change by itself: birthdays, insured months, lapses, the turn of the tax year, the end of a bar.</summary>
internal static class Breakpoints
{
    /// <summary>Those days of a whole table, in order; also the days on which the age begins and ends to be admitted.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="table">The table.</param>
    /// <param name="after">The day after which they lie.</param>
    /// <param name="until">The last day, inclusive.</param>
    public static IEnumerable<DateOnly> Of(Declaration declaration, PointsTable table, DateOnly after, DateOnly until) =>
        Within(table.Groups.SelectMany(group => Turns(group, declaration, until)).Concat(OfAdmission(declaration, table)), after, until);

    /// <summary>Those days of one group, in order.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="group">The group.</param>
    /// <param name="after">The day after which they lie.</param>
    /// <param name="until">The last day, inclusive.</param>
    public static IEnumerable<DateOnly> Of(Declaration declaration, PointsGroup group, DateOnly after, DateOnly until) =>
        Within(Turns(group, declaration, until), after, until);

    private static IEnumerable<DateOnly> OfAdmission(Declaration declaration, PointsTable table) =>
    [
        .. table.MinAge is { } age ? [People.Age.Birthday(declaration.DateOfBirth, age)] : Array.Empty<DateOnly>(),
        table.AgeLimit.LastDayFor(declaration.DateOfBirth).AddDays(1),
        .. table.Bars.SelectMany(bar => bar.Turns(declaration)),
    ];

    private static IEnumerable<DateOnly> Turns(PointsGroup group, Declaration declaration, DateOnly until) =>
        group.Everything.SelectMany(indicator => indicator.Measure.Turns(declaration, until));

    private static SortedSet<DateOnly> Within(IEnumerable<DateOnly> days, DateOnly after, DateOnly until) =>
        [.. days.Where(day => day > after && day <= until)];
}
