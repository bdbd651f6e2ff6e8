using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Examination;
using TalentSettlement.Core.PointsCases;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>Material supplemented during the examination: within the same sixty days, and the term stands still (S-25, F4, G3).</summary>
public sealed class SupplementTests
{
    [Fact]
    public void From_the_day_it_is_asked_for_to_the_day_it_comes_nothing_counts()
    {
        var story = new PointsStory().UnderExamination().SupplementAsked("2013-02-20T10:00:00");

        Assert.Equal((ClockState.Paused, null), (Clock(story).State, Clock(story).DeadlineUnder(story.Law.Calendar)));
        Assert.Equal(China("2013-03-29T17:30:00"), PointsClocks.DeadlineOf(story.State, story.Law)!.Until);
        story.SupplementIn("2013-02-26T10:00:00");

        // 20, 21, 22, 25 and 26 February do not count: five working days more than 1 March.
        Assert.Equal(Day("2013-03-08"), PointsClocks.DeadlineOf(story.State, story.Law)!.LastDay);
    }

    [Fact]
    public void While_it_is_awaited_the_term_is_never_due_and_nothing_is_decided()
    {
        var story = new PointsStory().UnderExamination().SupplementAsked("2013-02-20T10:00:00").At("2013-03-20T10:00:00").Swept();

        Assert.Empty(story.State.File.Breaches);
        Assert.Equal("supplement-open", CodeOf(ExaminationRules.Approve(story.State, "officer-he", story.Law, story.Now)));
        var refusal = RefusalOf(ExaminationRules.Refuse(story.State, [new ExaminationReason("incomplete", "材料不全")], "officer-he", story.Law, story.Now));
        Assert.Equal(("supplement-open", China("2013-03-29T17:30:00")), (Assert.Single(refusal.Reasons).Code, refusal.Until));
    }

    [Fact]
    public void It_comes_by_the_manager_with_the_own_card_until_the_window_closes_on_the_sixtieth_day()
    {
        var story = new PointsStory().UnderExamination().SupplementAsked("2013-02-20T10:00:00");

        Assert.Equal("not-the-agency-manager", CodeOf(HandIn(story, "card-1", "2013-03-29T17:29:59.999")));
        Assert.Equal("materials-overdue", CodeOf(HandIn(story, "card-2", "2013-03-29T17:30:00.000")));
        Assert.IsType<PointsEvent.SupplementHandedIn>(Assert.Single(EventsOf(HandIn(story, "card-2", "2013-03-29T17:29:59.999"))));
    }

    [Theory]
    [InlineData("2013-03-29T17:30:00")]
    [InlineData("2013-04-02T10:00:00")]
    public void If_it_does_not_come_the_term_runs_again_from_the_moment_of_law_whenever_it_is_noticed(string noticed)
    {
        var story = new PointsStory().UnderExamination().SupplementAsked("2013-02-20T10:00:00").At(noticed).Swept();

        // Seven working days had passed by 19 February; eight are left after 29 March, with 4 and 5 April off and Sunday the 7th worked.
        Assert.Equal(China("2013-03-29T17:30:00"), Clock(story).Ledger[^1].At);
        Assert.Equal(Day("2013-04-11"), PointsClocks.DeadlineOf(story.State, story.Law)!.LastDay);
        Assert.Single(story.Facts.OfType<PointsEvent.SupplementMissed>());
    }

    [Fact]
    public void Noticed_after_the_whole_term_the_missed_supplement_and_the_breach_are_on_record_at_once()
    {
        var story = new PointsStory().UnderExamination().SupplementAsked("2013-02-20T10:00:00").At("2013-05-02T10:00:00").Swept();

        Assert.Equal(China("2013-04-12T00:00:00"), Assert.Single(story.State.File.Breaches).At);
    }

    [Fact]
    public void A_cut_off_announced_meanwhile_ends_the_waiting_no_earlier_than_it_began()
    {
        var story = new PointsStory().UnderExamination().SupplementAsked("2013-02-20T10:00:00");
        story.Law = story.Law with { Policies = story.Law.Policies with { AcceptanceCutoff = Day("2013-02-19") } };

        story.At("2013-02-21T10:00:00").Swept();

        Assert.Equal((ClockState.Running, China("2013-02-20T10:00:00")), (Clock(story).State, Clock(story).Ledger[^1].At));
    }

    [Fact]
    public void It_is_asked_for_one_at_a_time_within_the_sixty_days_and_before_the_term_has_run_out()
    {
        var story = new PointsStory().UnderExamination().SupplementAsked("2013-02-20T10:00:00");

        Assert.Equal("supplement-open", CodeOf(ExaminationRules.AskSupplement(story.State, "户口本", story.Law, story.Now)));
        Assert.Equal("no-supplement-asked", CodeOf(HandIn(new PointsStory().UnderExamination(), "card-1", "2013-02-21T10:00:00")));
        story.SupplementIn("2013-02-21T10:00:00").SupplementAsked("2013-02-22T10:00:00").SupplementIn("2013-02-25T10:00:00");
        Assert.Equal("materials-overdue", CodeOf(ExaminationRules.AskSupplement(story.State, "户口本", story.Law, China("2013-03-29T17:30:00"))));
        Assert.Equal("term-expired", CodeOf(ExaminationRules.AskSupplement(story.State, "户口本", story.Law, China("2013-03-09T00:00:00"))));
    }

    [Fact]
    public void An_extended_term_stands_still_as_well_and_a_term_that_stands_still_is_not_extended()
    {
        var story = new PointsStory().UnderExamination().VerificationAsked("2013-02-20T10:00:00").SupplementAsked("2013-02-21T10:00:00");

        Assert.Equal("supplement-open", CodeOf(VerificationRules.Grant(story.State, "officer-sun", story.Law, story.Now)));
        story.SupplementIn("2013-02-22T10:00:00").Then(VerificationRules.Grant(story.State, "officer-sun", story.Law, story.Now));
        // 21 and 22 February do not count: two working days more than 22 March.
        Assert.Equal(Day("2013-03-26"), PointsClocks.DeadlineOf(story.State, story.Law)!.LastDay);
        story.SupplementAsked("2013-03-20T10:00:00");
        Assert.Equal("supplement-open", CodeOf(VerificationRules.Ask(story.State, 30, "需核实", "officer-he", story.Law, story.Now)));
        // 20 to 22 March do not count either: three more.
        Assert.Equal(Day("2013-03-29"), PointsClocks.DeadlineOf(story.SupplementIn("2013-03-22T10:00:00").State, story.Law)!.LastDay);
    }

    [Fact]
    public void A_calendar_by_which_the_term_had_run_out_before_keeps_nobody_from_handing_in()
    {
        var story = new PointsStory().UnderExamination().SupplementAsked("2013-02-28T10:00:00");
        story.Law = story.Law with { Calendar = HolidayCalendar.Empty };

        Assert.Null(Clock(story).DeadlineUnder(HolidayCalendar.Empty));
        story.SupplementIn("2013-02-28T16:00:00").Swept();

        // Without the Spring Festival the fifteenth working day was 26 February.
        Assert.Equal(China("2013-02-27T00:00:00"), Assert.Single(story.State.File.Breaches).At);
    }

    private static LegalClock Clock(PointsStory story) => story.In<PointsCase.Examining>().Term.Clock;

    private static Cases.Decision<PointsEvent> HandIn(PointsStory story, string card, string at) =>
        ExaminationRules.HandInSupplement(story.State, Qihang, card, story.Law, China(at));
}
