using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Calendar;

/// <summary>The working days of China: the papers of the State Council, as they were known at one time.</summary>
/// <remarks>
/// Immutable. A new paper gives a new calendar with a new version (<see cref="Amend"/>), so that a deadline can say under which version it
/// was counted. The last days of a December may still be moved by the paper for the next year.
/// </remarks>
public sealed class HolidayCalendar
{
    private readonly FrozenDictionary<DateOnly, CalendarDay> special;
    private readonly FrozenSet<int> years;

    private HolidayCalendar(ImmutableArray<HolidayPaper> papers)
    {
        Papers = papers;
        InForce = [.. papers.GroupBy(paper => paper.Year).Select(ofYear => ofYear.Last()).OrderBy(paper => paper.Year)];
        years = InForce.Select(paper => paper.Year).ToFrozenSet();
        special = InForce.SelectMany(paper => paper.Off)
            .SelectMany(holiday => holiday.Days.Select(day => new CalendarDay(day, DayKind.Holiday, holiday.Festival, Confidence.Published)))
            .Concat(InForce.SelectMany(paper => paper.Work)
                .Select(makeUp => new CalendarDay(makeUp.Day, DayKind.MakeUpDay, makeUp.Festival, Confidence.Published)))
            .ToFrozenDictionary(day => day.Date);
    }

    /// <summary>A calendar without any paper: every day is provisional.</summary>
    public static HolidayCalendar Empty { get; } = new([]);

    /// <summary>The papers that ship with the system (<c>holidays.json</c>).</summary>
    public static HolidayCalendar Embedded { get; } = HolidayPapers.Load(RuleText.Embedded("holidays.json"));

    /// <summary>The papers in the order in which they came; the later one of a year is in force.</summary>
    public ImmutableArray<HolidayPaper> Papers { get; }

    /// <summary>The paper in force for each year that is arranged, in order of years.</summary>
    public ImmutableArray<HolidayPaper> InForce { get; }

    /// <summary>The id of the paper that came last; <c>none</c> for a calendar without papers.</summary>
    public string Version => Papers.IsEmpty ? "none" : Papers[^1].Id;

    /// <summary>Whether a paper arranges the year of a day. A count that must not be provisional asks this, or <see cref="WorkingDayRules"/>.</summary>
    /// <param name="day">A China date.</param>
    public bool Covers(DateOnly day) => years.Contains(day.Year);

    /// <summary>What a day is.</summary>
    /// <param name="day">A China date.</param>
    public CalendarDay On(DateOnly day) =>
        special.TryGetValue(day, out var known)
            ? known
            : new CalendarDay(
                day, day.IsWeekend ? DayKind.Weekend : DayKind.WorkingDay, null, Covers(day) ? Confidence.Published : Confidence.Provisional);

    /// <summary>The calendar with one paper more.</summary>
    /// <param name="paper">The paper; it replaces what was known of its year.</param>
    /// <exception cref="FormatException">The paper has faults, or its id is in the calendar already; the message names the place.</exception>
    public HolidayCalendar Amend(HolidayPaper paper)
    {
        var faults = Papers.Any(known => known.Id == paper.Id) ? [$"paper \"{paper.Id}\" is in the calendar already"] : paper.Faults();
        return faults.IsEmpty ? new HolidayCalendar(Papers.Add(paper)) : throw new FormatException(string.Join("; ", faults));
    }

    /// <summary>Whether a paper would add nothing: it is here already, or a paper published later arranges its year.</summary>
    /// <param name="paper">The paper.</param>
    public bool HasOvertaken(HolidayPaper paper) =>
        Papers.Any(known => known.Id == paper.Id || (known.Year == paper.Year && known.Published > paper.Published));

    /// <summary>The calendar as people knew it at the end of a day, for instance before the paper of 27 January 2020.</summary>
    /// <param name="day">A China date.</param>
    public HolidayCalendar AsPublishedOn(DateOnly day) => new([.. Papers.Where(paper => paper.Published <= day)]);

    /// <summary>The days that are something else under another version, in order of date.</summary>
    /// <param name="next">The other version.</param>
    public ImmutableArray<CalendarChange> ChangesTo(HolidayCalendar next) =>
    [
        .. special.Keys.Union(next.special.Keys).Order()
            .Select(day => new CalendarChange(On(day), next.On(day)))
            .Where(change => change.Before.Kind != change.After.Kind),
    ];
}
