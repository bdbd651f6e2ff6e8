using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>Permit, migration certificate, registration (Shenzhen guide, subsequent matters; S-44 to S-46, S-57, N20, H12).</summary>
public sealed class LastMileTests
{
    [Fact]
    public void The_steps_come_in_the_order_of_the_notice()
    {
        var story = Moving();

        Assert.Equal("step-out-of-order", CodeOf(Done(story, LastMileStep.MigrationCertificate, "2013-03-04")));
        Assert.Equal("step-out-of-order", CodeOf(Done(story, LastMileStep.Registration, "2013-03-04")));
        story.Done(LastMileStep.MoveInPermit, "2013-03-04");
        Assert.Equal("step-out-of-order", CodeOf(Done(story, LastMileStep.Registration, "2013-03-04")));
        story.Done(LastMileStep.MigrationCertificate, "2013-03-18").Done(LastMileStep.Registration, "2013-03-18");

        Assert.Equal(Day("2013-03-18"), story.In<PointsCase.Settled>().On);
    }

    [Fact]
    public void A_step_on_record_is_recorded_once()
    {
        var story = Moving().Done(LastMileStep.MoveInPermit, "2013-03-04");

        Assert.Empty(EventsOf(Done(story, LastMileStep.MoveInPermit, "2013-03-05")));
    }

    [Theory]
    [InlineData("2013-02-26", "day-impossible")]
    [InlineData("2013-03-21", "day-impossible")]
    [InlineData("2013-02-27", null)]
    [InlineData("2013-03-20", null)]
    public void No_step_is_done_before_the_approval_or_on_a_day_to_come(string on, string? refused)
    {
        var decision = Done(Moving().At("2013-03-20T10:00:00"), LastMileStep.MoveInPermit, on);

        Assert.Equal(refused, decision is Cases.Decision<PointsEvent>.Refused ? CodeOf(decision) : null);
    }

    [Fact]
    public void No_step_is_done_before_the_one_that_precedes_it()
    {
        var story = Moving().Done(LastMileStep.MoveInPermit, "2013-03-18").At("2013-03-20T10:00:00");

        Assert.Equal("day-impossible", CodeOf(Done(story, LastMileStep.MigrationCertificate, "2013-03-17")));
    }

    [Fact]
    public void Before_the_person_holds_notice_and_cards_and_after_the_case_has_ended_there_are_no_steps()
    {
        var printed = new PointsStory().WithNotice();
        var expired = new PointsStory().WithNotice().At("2014-03-01T00:00:00").Swept();

        Assert.Equal("documents-issued", CodeOf(Done(printed, LastMileStep.MoveInPermit, "2013-02-28")));
        Assert.Equal("card-expired", CodeOf(Done(expired, LastMileStep.MoveInPermit, "2014-02-28")));
    }

    [Fact]
    public void What_was_done_on_the_last_day_of_the_card_is_recorded_on_the_morning_after()
    {
        var story = Moving().Done(LastMileStep.MoveInPermit, "2014-02-20").At("2014-03-01T09:00:00").Swept();

        Assert.Equal("card-expired", CodeOf(Done(story, LastMileStep.MigrationCertificate, "2014-03-01")));
        Assert.Empty(EventsOf(Done(story, LastMileStep.MoveInPermit, "2014-02-20")));
        story.Then(Done(story, LastMileStep.MigrationCertificate, "2014-02-27")).Then(story => Done(story, LastMileStep.Registration, "2014-02-28"));

        Assert.Equal(Day("2014-02-28"), story.In<PointsCase.Settled>().On);
    }

    private static PointsStory Moving() => new PointsStory().WithNotice().Collected().PassedOn();

    private static Cases.Decision<PointsEvent> Done(PointsStory story, LastMileStep step, string on) => LastMileRules.Done(story.State, step, Day(on), story.Now);
}
