using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>N22: what of a case the scorecard of its agency counts.</summary>
public sealed class AgencyFactsTests
{
    [Fact]
    public void A_submission_is_counted_on_the_day_on_which_it_was_received()
    {
        var story = new PointsStory().Declared(at: "2013-01-14T23:30:00");

        Assert.Equal([new AgencyFact(Qihang.Code, Day("2013-01-14"), new AgencyEvent.Submitted())], Counted(story));
    }

    [Fact]
    public void A_return_counts_its_faults_and_the_acceptance_the_days_since_the_first_hand_in()
    {
        var story = new PointsStory().Publicised().HandedIn("2013-02-01T09:00:00").Returned("2013-02-01T09:30:00", "diploma", "household-book")
            .HandedIn("2013-02-05T09:30:00", "diploma", "household-book").Accepted("2013-02-05T10:00:00");

        Assert.Equal([new AgencyEvent.MaterialReturned(2), new AgencyEvent.AcceptedAfter(4)], Events(story).Skip(1));
    }

    [Fact]
    public void Papers_that_prove_less_than_the_threshold_are_a_return_with_one_error()
    {
        var story = new PointsStory().Publicised(OfJust(100m)).HandedIn().Accepted(proven: OfJust(99.99m));

        Assert.Equal([new AgencyEvent.MaterialReturned(1)], Events(story).Skip(1));
    }

    [Fact]
    public void A_publicity_that_failed_is_counted()
    {
        var objection = new ObjectionId("11111111222233334444555555555555");
        var story = new PointsStory().Declared().Published().Objected(objection, "2013-01-22T09:00:00")
            .Ruled(objection, ObjectionRuling.Sustained, "2013-01-23T09:00:00");

        Assert.Equal([new AgencyEvent.PublicityFailed()], Events(story).Skip(1));
    }

    [Fact]
    public void A_lapse_is_counted_only_while_the_agency_acts()
    {
        var (lapsed, dismissed) = (new PointsStory().Publicised(), new PointsStory().Publicised());
        dismissed.Then(EntrustmentRules.Withdraw(dismissed.State));

        Assert.Equal([new AgencyEvent.Lapsed()], Events(lapsed.At("2013-04-02T09:00:00").Swept()).Skip(1));
        Assert.Empty(Events(dismissed.At("2013-04-02T09:00:00").Swept()));
    }

    [Fact]
    public void A_case_cancelled_with_approval_is_counted()
    {
        var story = new PointsStory().UnderExamination().Cancelling();
        story.Then(CancellationRules.Approve(story.State, "officer-he", story.Law, story.Now));

        Assert.Equal(new AgencyEvent.Cancelled(), Events(story).Last());
    }

    // As they were counted, fact by fact; the state at the end says who acts.
    private static IEnumerable<AgencyFact> Counted(PointsStory story) =>
        story.Journal.Select(entry => AgencyFacts.Of(story.State, entry)).OfType<AgencyFact>();

    private static IEnumerable<AgencyEvent> Events(PointsStory story) => Counted(story).Select(fact => fact.Happened);
}
