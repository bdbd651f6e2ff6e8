using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Tests.PointsCases;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.Publicity;

/// <summary>Objections from the public (Shenzhen guide, check publicity; S-20, S-22, N14; SC-40).</summary>
[Trait("Scenario", "SC-40")]
public sealed class ObjectionTests
{
    private static readonly ObjectionId First = new("aaaabbbbccccddddaaaabbbbccccdddd");
    private static readonly ObjectionId Second = new("11112222333344441111222233334444");

    [Fact]
    public void A_sustained_objection_fails_the_publicity_with_a_reason_that_agency_and_applicant_read_once()
    {
        var story = Public().Objected(First, "2013-01-24T10:00:00").Ruled(First, ObjectionRuling.Sustained, "2013-01-25T10:00:00", "学历信息与事实不符");

        Assert.Equal(("objection-sustained", "学历信息与事实不符"), Why(story.In<PointsCase.PublicityFailed>()));
        Assert.Equal(1, story.State.File.Told.Count(told => told.Kind == NotificationKind.PublicityNotPassed));
        Assert.Equal("学历信息与事实不符", PointsNotifications.For(story.State, story.Journal[^1], story.Law)!.Parameters["reason"]);
    }

    [Fact]
    public void An_objection_counts_until_the_end_of_the_last_day_and_once()
    {
        var story = Public().Objected(First, "2013-01-28T23:59:59.999");

        Assert.Empty(EventsOf(PublicityRules.Receive(story.State, First, story.Law, story.Now)));
        Assert.Equal("publicity-ended", CodeOf(PublicityRules.Receive(story.State, Second, story.Law, China("2013-01-29T00:00:00.000"))));
    }

    [Fact]
    public void Before_and_after_the_publicity_nothing_is_objected_to()
    {
        var waiting = new PointsStory().Declared();
        var passed = Public().PublicityOver();

        Assert.Equal("awaiting-publicity", CodeOf(PublicityRules.Receive(waiting.State, First, waiting.Law, waiting.Now)));
        Assert.Equal("publicity-ended", CodeOf(PublicityRules.Receive(passed.State, First, passed.Law, passed.Now)));
    }

    [Fact]
    public void An_objection_is_decided_once_and_only_one_that_was_made()
    {
        var story = Public().Objected(First, "2013-01-24T10:00:00").Ruled(First, ObjectionRuling.Dismissed, "2013-01-25T10:00:00");

        Assert.Equal("objection-not-open", CodeOf(PublicityRules.Rule(story.State, First, ObjectionRuling.Sustained, "查实")));
        Assert.Equal("objection-not-open", CodeOf(PublicityRules.Rule(story.State, Second, ObjectionRuling.Sustained, "查实")));
    }

    [Fact]
    public void A_publicity_does_not_end_while_an_objection_is_undecided()
    {
        var story = Public().Objected(First, "2013-01-28T23:00:00").At("2013-01-29T00:00:00");

        Assert.Empty(EventsOf(PublicityRules.Close(story.State, story.Law, story.Now)));
        var refusal = RefusalOf(WithdrawalRules.Withdraw(story.State, DeclaringParty.Agency, story.Law));
        Assert.Equal(("on-publicity", null), (Assert.Single(refusal.Reasons).Code, refusal.Until));
    }

    [Fact]
    public void Decided_within_the_publicity_the_sixty_days_run_from_its_last_day()
    {
        var story = Public().Objected(First, "2013-01-24T10:00:00").Ruled(First, ObjectionRuling.Dismissed, "2013-01-25T10:00:00").PublicityOver();

        Assert.Equal(Day("2013-01-28").StartInChina, story.In<PointsCase.AwaitingMaterial>().Term.Clock.StartedAt);
    }

    [Fact]
    public void Decided_after_it_the_sixty_days_run_from_the_day_of_the_last_decision()
    {
        var story = Public().Objected(First, "2013-01-28T22:00:00").Objected(Second, "2013-01-28T23:00:00")
            .Ruled(Second, ObjectionRuling.Dismissed, "2013-02-04T10:00:00").Ruled(First, ObjectionRuling.Dismissed, "2013-02-01T10:00:00");

        story.Then(PublicityRules.Close(story.State, story.Law, story.Now));

        // Sixty days after 4 February are 5 April, within the Tomb-Sweeping holiday; Sunday the 7th is worked.
        Assert.Equal(China("2013-04-07T17:30:00"), PointsClocks.DeadlineOf(story.State, story.Law)!.Until);
    }

    [Fact]
    public void Who_objects_and_in_what_words_is_nowhere_in_the_case()
    {
        string[] known = [.. typeof(OpenObjection).GetProperties().Select(property => property.Name)];

        Assert.Equal(["Id", "At", "Ruling", "Reason", "RuledAt"], known);
    }

    private static PointsStory Public() => new PointsStory().Declared().Published("2013-01-21");

    private static (string Code, string Reason) Why(PointsCase.PublicityFailed failed) => (failed.Failure.Code, failed.Failure.Reason);
}
