using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>Matters that need further verification: at most thirty working days in total (Shenzhen guide, relevant examination and approval; S-33, P-EXT, Q8, Q11; SC-51).</summary>
[Trait("Scenario", "SC-51")]
public sealed class VerificationTests
{
    [Fact]
    public void Asked_on_the_fourteenth_day_and_granted_by_another_officer_the_term_ends_on_22_March_and_the_applicant_is_told_why()
    {
        var story = new PointsStory().UnderExamination().VerificationAsked("2013-02-28T10:00:00").Then(Granted);

        Assert.Equal(Day("2013-03-22"), PointsClocks.DeadlineOf(story.State, story.Law)!.LastDay);
        var text = PointsNotifications.For(story.State, story.Journal[^1], story.Law)!;
        Assert.Equal(("需向外地学校核实", "2013年3月22日"), (text.Parameters["reason"], text.Parameters["last-day"]));
        Assert.Single(story.State.File.Told, told => told.Kind == text.Kind);
    }

    [Fact]
    public void Who_asked_does_not_decide()
    {
        var story = new PointsStory().UnderExamination().VerificationAsked("2013-02-28T10:00:00");

        Assert.Equal("four-eyes", CodeOf(VerificationRules.Grant(story.State, "officer-he", story.Law, story.Now)));
        Assert.Equal("four-eyes", CodeOf(VerificationRules.Decline(story.State, "officer-he")));
    }

    [Theory]
    [InlineData(30, "", "reason-missing")]
    [InlineData(30, " ", "reason-missing")]
    [InlineData(31, "需核实", "beyond-longest-term")]
    [InlineData(15, "需核实", "not-longer")]
    public void It_takes_a_reason_and_more_than_fifteen_and_at_most_thirty_days(int total, string reason, string refused)
    {
        var story = new PointsStory().UnderExamination().At("2013-02-28T10:00:00");

        var refusal = RefusalOf(VerificationRules.Ask(story.State, total, reason, "officer-he", story.Law, story.Now));

        Assert.Equal((Cases.RefusalKind.Unacceptable, refused), (refusal.Kind, Assert.Single(refusal.Reasons).Code));
    }

    [Fact]
    public void After_the_term_nothing_is_extended_and_the_breach_stays()
    {
        var story = new PointsStory().UnderExamination().At("2013-03-04T10:00:00").Swept();

        Assert.Equal("term-expired", CodeOf(VerificationRules.Ask(story.State, 30, "需核实", "officer-he", story.Law, story.Now)));
        Assert.Single(story.State.File.Breaches);
    }

    [Fact]
    public void Asked_in_time_and_granted_too_late_it_is_not_extended()
    {
        var story = new PointsStory().UnderExamination().VerificationAsked("2013-03-01T17:00:00");

        Assert.Equal("term-expired", CodeOf(VerificationRules.Grant(story.State, "officer-sun", story.Law, China("2013-03-02T00:00:00.000"))));
    }

    [Fact]
    public void It_is_extended_once_and_asked_for_once_at_a_time()
    {
        var story = new PointsStory().UnderExamination().VerificationAsked("2013-02-28T10:00:00", total: 20);

        Assert.Equal("verification-open", CodeOf(VerificationRules.Ask(story.State, 30, "需核实", "officer-he", story.Law, story.Now)));
        story.Then(Granted);
        Assert.Equal("extension-used", CodeOf(VerificationRules.Ask(story.State, 30, "需核实", "officer-he", story.Law, story.Now)));
        Assert.Equal("no-verification-open", CodeOf(VerificationRules.Grant(story.State, "officer-sun", story.Law, story.Now)));
    }

    [Fact]
    public void Declined_the_fifteen_days_stand_and_it_may_be_asked_again()
    {
        var story = new PointsStory().UnderExamination().VerificationAsked("2013-02-20T10:00:00");
        story.Then(VerificationRules.Decline(story.State, "officer-sun"));

        Assert.Equal(Day("2013-03-01"), PointsClocks.DeadlineOf(story.State, story.Law)!.LastDay);
        Assert.NotNull(story.VerificationAsked("2013-02-21T10:00:00").In<PointsCase.Examining>().Term.Verification);
    }

    [Fact]
    public void Finished_early_the_end_stays_and_a_decision_is_possible_at_once()
    {
        var story = new PointsStory().UnderExamination().VerificationAsked("2013-02-28T10:00:00").Then(Granted).At("2013-03-05T10:00:00").Swept();

        Assert.Equal(Day("2013-03-22"), PointsClocks.DeadlineOf(story.State, story.Law)!.LastDay);
        Assert.Empty(story.Approved("2013-03-05T11:00:00").In<PointsCase.ToBePrinted>().File.Breaches);
    }

    [Fact]
    public void The_bureau_is_reminded_anew_before_the_extended_end()
    {
        var story = new PointsStory().UnderExamination().At("2013-02-27T10:00:00").Swept().VerificationAsked("2013-02-28T10:00:00").Then(Granted);

        Assert.Equal([5, 2], Rungs(story));
        story.At("2013-03-22T10:00:00").Swept();

        Assert.Equal([5, 2, 5, 2, 0], Rungs(story));
    }

    private static Cases.Decision<PointsEvent> Granted(PointsStory story) => VerificationRules.Grant(story.State, "officer-sun", story.Law, story.Now);

    private static int[] Rungs(PointsStory story) => [.. story.Facts.OfType<PointsEvent.ExaminationReminded>().Select(reminder => reminder.DaysBefore)];
}
