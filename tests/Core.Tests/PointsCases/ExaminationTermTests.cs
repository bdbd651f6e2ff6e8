using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>Fifteen working days from acceptance (Shenzhen guide, relevant examination and approval; S-32, P-DEC; SC-50).</summary>
[Trait("Scenario", "SC-50")]
public sealed class ExaminationTermTests
{
    [Fact]
    public void On_15_February_twelve_working_days_are_left_and_the_countdown_says_why()
    {
        var examining = new PointsStory().UnderExamination().In<PointsCase.Examining>();

        var countdown = Countdown.Of(examining.Term.Clock, HolidayCalendar.Embedded, China("2013-02-15T09:00:00"))!;

        Assert.Equal((12, Day("2013-03-01")), (countdown.Left, countdown.Deadline.LastDay));
        Assert.Contains(countdown.Why, note => note.Words.Zh.Contains("2013-02-09至2013-02-15", StringComparison.Ordinal));
        Assert.Contains(countdown.Why, note => note.Words.Zh.Contains("2013-02-16至2013-02-17", StringComparison.Ordinal) || note.From == Day("2013-02-16"));
    }

    [Fact]
    public void A_decision_in_the_last_second_is_in_time()
    {
        var story = new PointsStory().UnderExamination().Approved("2013-03-01T23:59:59");

        Assert.Empty(story.In<PointsCase.ToBePrinted>().File.Breaches);
    }

    [Fact]
    public void Without_a_decision_the_breach_is_on_record_at_midnight_once_and_stays_after_the_decision()
    {
        var story = new PointsStory().UnderExamination().At("2013-03-01T23:59:59.999").Swept();

        Assert.Empty(story.State.File.Breaches);
        Assert.Equal(China("2013-03-02T00:00:00"), ExaminationClock.NextDueAt(story.State, story.Law));
        story.At("2013-03-02T00:00:00.000").Swept().At("2013-03-04T08:00:00").Swept().Approved("2013-03-04T10:00:00");

        Assert.Equal(China("2013-03-02T00:00:00"), Assert.Single(story.In<PointsCase.ToBePrinted>().File.Breaches).At);
        Assert.Single(story.Facts.OfType<PointsEvent.TermBreached>());
    }

    [Fact]
    public void A_late_decision_records_the_breach_itself_when_it_comes_before_the_sweep()
    {
        var approved = new PointsStory().UnderExamination().Approved("2013-03-04T10:00:00");
        var refused = new PointsStory().UnderExamination().Refused("学历不实", "2013-03-04T10:00:00");

        Assert.Equal(
            [typeof(PointsEvent.TermBreached), typeof(PointsEvent.Approved)], approved.Facts.TakeLast(2).Select(fact => fact.GetType()));
        Assert.Equal(
            (China("2013-03-02T00:00:00"), China("2013-03-04T10:00:00")), (approved.State.File.Breaches[0].At, approved.State.File.Breaches[0].RecordedAt));
        Assert.Single(refused.In<PointsCase.NotApproved>().File.Breaches);
    }

    [Fact]
    public void Five_two_and_no_days_before_the_end_the_bureau_is_reminded_once_each()
    {
        var story = new PointsStory().UnderExamination();
        for (var hour = China("2013-02-20T08:30:00"); hour < China("2013-03-02T00:00:00"); hour = hour.AddHours(6))
        {
            story.Now = hour;
            story.Swept();
        }

        Assert.Equal([5, 2, 0], story.Facts.OfType<PointsEvent.ExaminationReminded>().Select(reminder => reminder.DaysBefore));
    }

    [Fact]
    public void Not_agreeing_takes_a_reason_and_nothing_is_decided_twice()
    {
        var story = new PointsStory().UnderExamination();

        Assert.Equal("reason-missing", CodeOf(ExaminationRules.Refuse(story.State, [], "officer-he", story.Law, story.Now)));
        story.Refused("学历不实");
        Assert.Equal("case-ended", CodeOf(ExaminationRules.Approve(story.State, "officer-he", story.Law, story.Now)));
        Assert.Equal("学历不实", Assert.Single(story.In<PointsCase.NotApproved>().Reasons).Words);
        Assert.Equal("not-approved", story.State.File.Attempts[^1].Ended);
    }

    [Fact]
    public void A_paper_that_moves_the_end_is_told_and_the_breach_is_that_of_the_calendar_in_force()
    {
        var before = PointsLaw.Shipped with { Calendar = HolidayCalendar.Embedded.AsPublishedOn(Day("2020-01-26")) };
        var story = new PointsStory("2019-11-01T09:00:00", Born("1981-06-01")) { Law = before }.Declared(at: "2019-11-04T10:00:00")
            .Published("2019-11-20").PublicityOver().HandedIn("2020-01-13T09:00:00").Accepted("2020-01-13T10:00:00");

        var restatement = PointsClocks.RestatementOf(story.State, before, PointsLaw.Shipped)!;
        story.Law = PointsLaw.Shipped;
        story.At("2020-01-28T10:00:00").Then(new PointsEvent.DeadlineRestated(restatement));

        Assert.True(restatement.After.LastDay > restatement.Before.LastDay);
        Assert.Empty(story.At($"{restatement.Before.LastDay.AddDays(1):yyyy-MM-dd}T00:00:00").Swept().State.File.Breaches);
        Assert.Equal(restatement.After.Until, Assert.Single(story.At("2020-03-02T00:00:00").Swept().State.File.Breaches).At);
    }
}
