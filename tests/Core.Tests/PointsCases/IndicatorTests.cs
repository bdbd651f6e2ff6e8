using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>The indicator between publicity and hand-in, where a batch has it (Shenzhen guide, detailed process, 8 and 9; S-53, S-54, Q7; SC-45).</summary>
[Trait("Scenario", "SC-45")]
public sealed class IndicatorTests
{
    [Fact]
    public void Before_it_is_issued_nothing_is_handed_in_and_nobody_is_reminded()
    {
        var story = Awaiting().At("2013-03-27T10:00:00").Swept();

        Assert.Equal("indicator-not-issued", CodeOf(HandInRules.HandIn(story.State, Qihang, "card-2", [], "clerk-wu", story.Law, story.Now)));
        Assert.Empty(story.Facts.OfType<PointsEvent.MaterialReminded>());
        Assert.DoesNotContain(story.State.File.Told, told => told.Kind == NotificationKind.PublicityPassedHandIn);
    }

    [Fact]
    public void While_it_is_valid_material_is_handed_in_and_the_earliest_of_the_three_dates_counts()
    {
        var story = Awaiting(indicatorDays: 20, cutoff: "2013-03-05").Issued("2013-02-01T10:00:00");

        // 20 days end on 21 February, before the cut-off of 5 March and the sixtieth day, 29 March.
        var deadline = PointsClocks.DeadlineOf(story.State, story.Law)!;
        Assert.Equal((TermPurpose.IndicatorValidity, China("2013-02-21T17:30:00")), (deadline.Purpose, deadline.Until));
        Assert.Equal("indicator-expired", CodeOf(HandInRules.HandIn(story.State, Qihang, "card-1", [], "clerk-wu", story.Law, China("2013-02-21T17:30:00.000"))));
        Assert.IsType<PointsCase.AtWindow>(story.HandedIn("2013-02-21T17:29:59.999").State);
    }

    [Fact]
    public void When_it_has_expired_the_case_lapses_by_its_date()
    {
        var story = Awaiting(indicatorDays: 20).Issued("2013-02-01T10:00:00").At("2013-02-22T00:00:00").Swept();

        Assert.Equal(TermPurpose.IndicatorValidity, story.In<PointsCase.Lapsed>().Term);
    }

    [Fact]
    public void It_is_issued_once_where_it_is_awaited_and_not_after_the_last_day_of_hand_in()
    {
        var story = Awaiting();

        Assert.Equal("no-indicator-awaited", CodeOf(HandInRules.IssueIndicator(new PointsStory().Publicised().State, story.Law, story.Now)));
        Assert.Equal("on-publicity", CodeOf(HandInRules.IssueIndicator(new PointsStory().Declared().Published().State, story.Law, story.Now)));
        Assert.Equal("materials-overdue", CodeOf(HandInRules.IssueIndicator(story.State, story.Law, China("2013-03-29T17:30:00"))));
        story.Issued("2013-02-01T10:00:00");
        Assert.Equal("no-indicator-awaited", CodeOf(HandInRules.IssueIndicator(story.State, story.Law, story.Now)));
    }

    [Fact]
    public void Reminders_that_lie_before_its_issue_are_not_made_up()
    {
        var story = Awaiting().Issued("2013-03-25T10:00:00").At("2013-03-25T11:00:00").Swept();

        Assert.Empty(story.Facts.OfType<PointsEvent.MaterialReminded>());
        Assert.Equal(China("2013-03-27T09:00:00"), PointsClocks.NextDueAt(story.State, story.Law));
    }

    private static PointsStory Awaiting(int indicatorDays = 60, string? cutoff = null)
    {
        var policies = PointsLaw.Shipped.Policies with { IndicatorDays = indicatorDays, AcceptanceCutoff = cutoff is null ? null : Day(cutoff) };
        return new PointsStory { Law = PointsLaw.Shipped with { Policies = policies } }.Declared().Published(indicator: IndicatorStage.On).PublicityOver();
    }
}
