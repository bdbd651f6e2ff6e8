using TalentSettlement.Core.Calendar;
using static TalentSettlement.Core.Tests.Calendar.Given;

namespace TalentSettlement.Core.Tests.Calendar;

/// <summary>The countdown that says why (N5), and the lines of a deadline.</summary>
[Trait("Scenario", "SC-50")]
public sealed class CountdownTests
{
    [Fact]
    public void On_15_February_2013_twelve_working_days_are_left_and_the_reader_sees_why()
    {
        var countdown = Countdown.Of(Accepted("2013-02-05"), Holidays, China("2013-02-15T10:00:00"))!;

        Assert.Equal((12, Day("2013-03-01")), (countdown.Left, countdown.Deadline.LastDay));
        Assert.Equal(new Wording("还剩12个工作日。", "12 working days left."), countdown.Words);
        Assert.Equal(
            [
                ("2013-02-09至2013-02-15为春节放假,不计入。", "2013-02-09 to 2013-02-15: Spring Festival, not counted."),
                ("2013-02-16至2013-02-17为春节调休上班,计入。", "2013-02-16 to 2013-02-17: worked in exchange for Spring Festival, counted."),
            ],
            countdown.Why.Select(note => (note.Words.Zh, note.Words.En)));
    }

    [Theory]
    [InlineData("2013-02-05T10:00:00", 15)]
    [InlineData("2013-02-06T00:00:00", 15)]
    [InlineData("2013-02-07T00:00:00", 14)]
    [InlineData("2013-02-15T10:00:00", 12)]
    [InlineData("2013-02-17T00:00:00", 11)]
    [InlineData("2013-03-01T23:59:59", 1)]
    [InlineData("2013-03-02T00:00:00", 0)]
    public void Today_is_among_the_days_left_until_it_has_ended(string now, int left)
    {
        Assert.Equal(left, Countdown.Of(Accepted("2013-02-05"), Holidays, China(now))?.Left);
    }

    [Fact]
    public void A_term_of_calendar_days_counts_every_day_and_needs_no_notes()
    {
        var window = LegalClock.Start(TermPurpose.WrittenMaterial, WrittenMaterialTerm, Day("2020-08-05"));

        var countdown = Countdown.Of(window, Holidays, China("2020-10-05T10:00:00"))!;

        Assert.Equal((0, TermUnit.CalendarDays, Day("2020-10-09")), (countdown.Left, countdown.Unit, countdown.Deadline.LastDay));
        Assert.Empty(countdown.Why);
    }

    [Fact]
    public void A_deadline_tells_how_it_comes_about()
    {
        var window = LegalClock.Start(TermPurpose.WrittenMaterial, WrittenMaterialTerm, Day("2020-08-05"));

        Assert.Equal(
            [
                "自2020-08-05起算,当日不计入(民法典第二百零一条)。",
                "期限60日。",
                "2020-10-04为休息日,顺延至2020-10-09(民法典第二百零三条)。",
                "最后一日为2020-10-09,17:30前有效。",
            ],
            window.DeadlineUnder(Holidays)!.Why.Select(line => line.Zh));
    }

    [Fact]
    public void Pauses_extensions_and_years_without_a_paper_are_told_as_well()
    {
        var clock = Accepted("2026-12-10")
            .Pause(China("2026-12-14T10:00:00"), "等待核实", Holidays).Clock()
            .Resume(China("2026-12-16T10:00:00"), Holidays).Clock()
            .Extend(China("2026-12-17T10:00:00"), 30, 30, "核实学历", Holidays).Clock();

        var lines = clock.DeadlineUnder(Holidays)!.Why.Select(line => line.En).ToArray();

        Assert.Contains("Extended to 30 working days in all, from the same beginning.", lines);
        Assert.Contains("Paused from 2026-12-14 to 2026-12-16, which do not count.", lines);
        Assert.StartsWith("A year is not arranged yet", lines[^1], StringComparison.Ordinal);
    }
}
