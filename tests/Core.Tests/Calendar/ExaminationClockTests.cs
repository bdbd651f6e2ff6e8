using TalentSettlement.Core.Calendar;
using static TalentSettlement.Core.Tests.Calendar.Given;

namespace TalentSettlement.Core.Tests.Calendar;

/// <summary>Shenzhen guide, examination and approval: fifteen working days (S-32), thirty at the longest (S-33); P-DEC, P-EXT.</summary>
public sealed class ExaminationClockTests
{
    private static readonly LegalClock AcceptedOn5February = Accepted("2013-02-05");

    [Fact]
    [Trait("Scenario", "SC-50")]
    public void Accepted_on_5_February_2013_it_is_due_on_1_March_at_24_00()
    {
        var deadline = AcceptedOn5February.DeadlineUnder(Holidays);

        Assert.Equal((Day("2013-03-01"), China("2013-03-02T00:00:00")), (deadline?.LastDay, deadline?.Until));
    }

    [Theory]
    [Trait("Scenario", "SC-50")]
    [InlineData("2013-03-01T23:59:59", false)]
    [InlineData("2013-03-01T23:59:59.999", false)]
    [InlineData("2013-03-02T00:00:00", true)]
    [InlineData("2013-03-04T09:00:00", true)]
    public void Without_a_decision_the_breach_begins_when_the_last_day_has_ended(string now, bool overdue)
    {
        Assert.Equal(overdue ? China("2013-03-02T00:00:00") : null, AcceptedOn5February.LapsedAt(Holidays, China(now)));
    }

    [Fact]
    [Trait("Scenario", "SC-50")]
    public void A_breach_stays_on_record_after_a_late_decision()
    {
        var decidedLate = AcceptedOn5February.Stop(China("2013-03-04T10:00:00")).Clock();

        Assert.Equal(China("2013-03-02T00:00:00"), decidedLate.LapsedAt(Holidays, China("2014-01-01T00:00:00")));
    }

    [Fact]
    [Trait("Scenario", "SC-50")]
    public void A_decision_in_the_last_second_is_in_time_for_ever()
    {
        var decided = AcceptedOn5February.Stop(China("2013-03-01T23:59:59")).Clock();

        Assert.False(decided.IsOverdue(Holidays, China("2014-01-01T00:00:00")));
        Assert.Equal(ClockState.Stopped, decided.State);
    }

    [Fact]
    [Trait("Scenario", "SC-51")]
    public void Asked_for_on_working_day_14_the_extension_makes_it_due_on_22_March()
    {
        var extended = AcceptedOn5February.Extend(China("2013-02-28T15:00:00"), total: 30, longest: 30, "向发证机关核实学历", Holidays).Clock();

        Assert.Equal(14, Holidays.Between(Day("2013-02-05"), Day("2013-02-28")).Count);
        Assert.Equal(Day("2013-03-22"), extended.DeadlineUnder(Holidays)?.LastDay);
    }

    [Fact]
    [Trait("Scenario", "SC-51")]
    public void An_extension_is_refused_after_expiry_a_second_time_without_a_reason_and_beyond_thirty()
    {
        var inTime = China("2013-02-28T15:00:00");
        var extended = AcceptedOn5February.Extend(inTime, 30, 30, "核实学历", Holidays).Clock();

        Assert.Equal(ClockRefusal.TermExpired, AcceptedOn5February.Extend(China("2013-03-04T09:00:00"), 30, 30, "核实学历", Holidays).Refusal());
        Assert.Equal(ClockRefusal.TermExpired, AcceptedOn5February.Extend(China("2013-03-02T00:00:00"), 30, 30, "核实学历", Holidays).Refusal());
        Assert.Equal(ClockRefusal.ExtensionUsed, extended.Extend(China("2013-03-01T09:00:00"), 30, 30, "再核实", Holidays).Refusal());
        Assert.Equal(ClockRefusal.ReasonMissing, AcceptedOn5February.Extend(inTime, 30, 30, " ", Holidays).Refusal());
        Assert.Equal(ClockRefusal.BeyondLongestTerm, AcceptedOn5February.Extend(inTime, 31, 30, "核实学历", Holidays).Refusal());
        Assert.Equal(ClockRefusal.NotLonger, AcceptedOn5February.Extend(inTime, 15, 30, "核实学历", Holidays).Refusal());
    }

    [Fact]
    [Trait("Scenario", "SC-51")]
    public void An_extension_in_the_last_moment_is_in_time()
    {
        Assert.Equal(
            Day("2013-03-22"),
            AcceptedOn5February.Extend(China("2013-03-01T23:59:59.999"), 30, 30, "核实学历", Holidays).Clock().DeadlineUnder(Holidays)?.LastDay);
    }

    [Fact]
    public void The_paper_of_27_January_2020_restates_a_deadline_reckoned_before_it()
    {
        var accepted = Accepted("2020-01-20");

        var restatement = Restatement.Of(accepted, BeforeThePaperOf27January2020, Holidays);

        // Before: 21-23, 31 January, 1 February (worked) and so on. After: 31 January and 1 February are off.
        Assert.Equal((Day("2020-02-14"), Day("2020-02-18"), 4), (restatement?.Before.LastDay, restatement?.After.LastDay, restatement?.MovedBy));
        Assert.Equal(("2020", "2026"), (restatement?.Before.CalendarVersion, restatement?.After.CalendarVersion));
        Assert.Null(Restatement.Of(AcceptedOn5February, BeforeThePaperOf27January2020, Holidays));
    }

    [Fact]
    public void A_deadline_beyond_the_published_years_is_provisional_until_the_paper_comes()
    {
        var accepted = Accepted("2026-12-25");
        var paper = new HolidayPaper(
            "2027", 2027, Day("2026-11-04"), "test", [new Holiday("元旦", "New Year's Day", Day("2027-01-01"), Day("2027-01-03"))], []);

        var restatement = Restatement.Of(accepted, Holidays, Holidays.Amend(paper));

        Assert.Equal((Confidence.Provisional, Day("2027-01-15")), (restatement?.Before.Confidence, restatement?.Before.LastDay));
        Assert.Equal((Confidence.Published, Day("2027-01-18")), (restatement?.After.Confidence, restatement?.After.LastDay));
    }
}
