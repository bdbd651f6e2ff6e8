using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>The acceptance cut-off that comes before the sixtieth day (Shenzhen guide, written material; S-26, P-CUT, Q2; SC-45).</summary>
[Trait("Scenario", "SC-45")]
public sealed class CutOffTests
{
    [Fact]
    public void The_earlier_date_decides_and_says_why()
    {
        var story = new PointsStory { Law = ClosedAfter("2013-03-05") }.Publicised();

        var deadline = PointsClocks.DeadlineOf(story.State, story.Law)!;

        Assert.Equal((TermPurpose.AcceptanceCutoff, China("2013-03-05T17:30:00")), (deadline.Purpose, deadline.Until));
        Assert.Contains(deadline.Why, why => why.Zh.Contains("2013-03-29", StringComparison.Ordinal) && why.Zh.Contains("受理截止日", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2013-03-05T16:00:00.000", null)]
    [InlineData("2013-03-05T17:29:59.999", null)]
    [InlineData("2013-03-05T17:30:00.000", "after-cutoff")]
    [InlineData("2013-03-06T09:00:00.000", "after-cutoff")]
    public void After_it_nothing_is_taken_in_although_the_sixty_days_have_not_passed(string at, string? refused)
    {
        var story = new PointsStory { Law = ClosedAfter("2013-03-05") }.Publicised();

        var decision = HandInRules.HandIn(story.State, Qihang, "card-2", [], "clerk-wu", story.Law, China(at));

        Assert.Equal(refused, decision is Cases.Decision<PointsEvent>.Refused ? CodeOf(decision) : null);
    }

    [Fact]
    public void Once_it_is_over_the_case_lapses_and_says_by_which_date()
    {
        var story = new PointsStory { Law = ClosedAfter("2013-03-05") }.Publicised().At("2013-03-06T09:00:00").Swept();

        Assert.Equal((TermPurpose.AcceptanceCutoff, China("2013-03-05T17:30:00")), (story.In<PointsCase.Lapsed>().Term, story.In<PointsCase.Lapsed>().At));
        Assert.Equal("after-cutoff", CodeOf(HandInRules.HandIn(story.State, Qihang, "card-2", [], "clerk-wu", story.Law, story.Now)));
    }

    [Fact]
    public void On_a_day_off_it_does_not_roll()
    {
        var story = new PointsStory { Law = ClosedAfter("2013-03-03") }.Publicised();

        Assert.Equal(DayOfWeek.Sunday, Day("2013-03-03").DayOfWeek);
        Assert.Equal(China("2013-03-03T17:30:00"), PointsClocks.DeadlineOf(story.State, story.Law)!.Until);
    }

    [Fact]
    public void Moved_it_states_every_open_case_anew_with_a_line_in_the_journal_and_a_text()
    {
        var story = new PointsStory { Law = ClosedAfter("2013-03-05") }.Publicised();

        var restatement = PointsClocks.RestatementOf(story.State, story.Law, ClosedAfter("2013-03-20"))!;
        story.Law = ClosedAfter("2013-03-20");
        story.Then(new PointsEvent.DeadlineRestated(restatement));

        Assert.Equal((Day("2013-03-05"), Day("2013-03-20"), 15), (restatement.Before.LastDay, restatement.After.LastDay, restatement.MovedBy));
        Assert.Null(PointsClocks.RestatementOf(story.State, story.Law, story.Law));
    }

    [Fact]
    public void Moved_behind_the_sixtieth_day_it_is_the_sixtieth_day_that_counts()
    {
        var story = new PointsStory { Law = ClosedAfter("2013-03-05") }.Publicised();

        var restatement = PointsClocks.RestatementOf(story.State, story.Law, ClosedAfter("2013-06-28"))!;

        Assert.Equal((TermPurpose.WrittenMaterial, Day("2013-03-29")), (restatement.After.Purpose, restatement.After.LastDay));
    }

    [Fact]
    public void Lifted_after_reminders_were_sent_it_leaves_a_new_ladder_to_the_sixtieth_day()
    {
        var story = new PointsStory { Law = ClosedAfter("2013-03-05") }.Publicised().At("2013-02-27T10:00:00").Swept();

        Assert.Equal([14, 7], Rungs(story));
        var restatement = PointsClocks.RestatementOf(story.State, story.Law, PointsLaw.Shipped)!;
        story.Law = PointsLaw.Shipped;
        story.Then(new PointsEvent.DeadlineRestated(restatement)).Swept().At("2013-03-29T09:00:00").Swept();

        Assert.Equal([14, 7, 14, 7, 2, 0], Rungs(story));
    }

    [Fact]
    public void Moved_by_a_day_it_repeats_no_reminder_that_lies_behind()
    {
        var story = new PointsStory { Law = ClosedAfter("2013-03-05") }.Publicised().At("2013-02-27T10:00:00").Swept();

        var restatement = PointsClocks.RestatementOf(story.State, story.Law, ClosedAfter("2013-03-06"))!;
        story.Law = ClosedAfter("2013-03-06");
        story.Then(new PointsEvent.DeadlineRestated(restatement)).Swept().At("2013-03-06T09:00:00").Swept();

        Assert.Equal([14, 7, 2, 0], Rungs(story));
    }

    [Fact]
    public void Announced_before_the_publicity_ends_it_lets_the_case_lapse_when_the_publicity_ends()
    {
        var story = new PointsStory { Law = ClosedAfter("2013-01-25") }.Publicised().Swept();

        Assert.Equal((TermPurpose.AcceptanceCutoff, China("2013-01-29T00:00:00")), (story.In<PointsCase.Lapsed>().Term, story.In<PointsCase.Lapsed>().At));
    }

    private static int[] Rungs(PointsStory story) => [.. story.Facts.OfType<PointsEvent.MaterialReminded>().Select(reminder => reminder.DaysBefore)];

    private static PointsLaw ClosedAfter(string day) => PointsLaw.Shipped with { Policies = PointsLaw.Shipped.Policies with { AcceptanceCutoff = Day(day) } };
}
