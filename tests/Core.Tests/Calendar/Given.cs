using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Core.Tests.Calendar;

/// <summary>The policies that the scenarios rely on, and China time in short.</summary>
internal static class Given
{
    public static Term PublicityTerm { get; } = Term.CalendarDays(7).Rolling();

    public static Term WrittenMaterialTerm { get; } = Term.CalendarDays(60).Rolling().ClosingAt(new TimeOnly(17, 30));

    public static Term ExaminationTerm { get; } = Term.WorkingDays(15);

    public static Term ApplicationBar { get; } = Term.Months(6);

    public static HolidayCalendar Holidays => HolidayCalendar.Embedded;

    public static HolidayCalendar BeforeThePaperOf27January2020 => Holidays.AsPublishedOn(new DateOnly(2020, 1, 26));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);

    public static DateTimeOffset China(string text) => DateTimeOffset.Parse($"{text}+08:00", null);

    public static LegalClock Accepted(string day) => LegalClock.Start(TermPurpose.Examination, ExaminationTerm, China($"{day}T10:00:00"));

    public static LegalClock Clock(this ClockOutcome outcome) => Assert.IsType<ClockOutcome.Changed>(outcome).Clock;

    public static ClockRefusal Refusal(this ClockOutcome outcome) => Assert.IsType<ClockOutcome.Refused>(outcome).Why;
}
