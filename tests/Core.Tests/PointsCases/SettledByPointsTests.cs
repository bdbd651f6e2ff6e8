using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>The Shenzhen guide from the declaration to the police station, without a hitch (SC-31; S-01 to S-57).</summary>
[Trait("Scenario", "SC-31")]
public sealed class SettledByPointsTests
{
    [Fact]
    public void A_declaration_of_104_is_published_accepted_with_102_and_decided_in_time()
    {
        var story = new PointsStory().Filled();

        Assert.Equal(104m, DeclaringRules.Evaluate(story.State.File, story.Law, Day("2013-01-10")).Score.Total);
        story.WithAgency().OriginalsSeen().Submitted();
        Assert.Equal((104m, "2013-01-1", "SZ-2013"), Pinned(story.In<PointsCase.AwaitingPublicity>().Declared));
        story.Published("2013-01-21");
        Assert.Equal(China("2013-01-29T00:00:00"), PointsClocks.DeadlineOf(story.State, story.Law)!.Until);
        story.PublicityOver().HandedIn("2013-02-05T09:30:00").Accepted("2013-02-05T10:00:00", Of102);
        Assert.Equal((102m, Day("2013-02-05")), (story.In<PointsCase.Examining>().Acceptance.Points, story.In<PointsCase.Examining>().Acceptance.At.ChinaDate));
        Assert.Equal(Day("2013-03-01"), PointsClocks.DeadlineOf(story.State, story.Law)!.LastDay);
        story.Approved("2013-02-27T15:00:00");

        Assert.IsType<PointsCase.ToBePrinted>(story.State);
        Assert.Empty(story.State.File.Breaches);
    }

    [Fact]
    public void Notice_and_card_are_printed_once_collected_with_the_card_and_lead_to_the_registration()
    {
        var story = new PointsStory().WithNotice();

        Assert.Equal("documents-issued", CodeOf(DocumentRules.Print(story.State, Documents(story.State.File, story.Law, story.Now, edition: 2))));
        story.Collected().PassedOn();
        Assert.Equal(LastMileStep.MoveInPermit, story.In<PointsCase.Moving>().Steps.Next);
        story.Done(LastMileStep.MoveInPermit, "2013-03-04").Done(LastMileStep.MigrationCertificate, "2013-03-18").Done(LastMileStep.Registration, "2013-04-02");

        Assert.Equal(Day("2013-04-02"), story.In<PointsCase.Settled>().On);
        Assert.True(story.State.HasEnded);
        Assert.Equal("approved", Assert.Single(story.State.File.Attempts).Ended);
    }

    [Fact]
    public void Each_of_the_seven_milestones_has_exactly_one_event()
    {
        Type[] milestones =
        [
            typeof(PointsEvent.AgencySubmitted), typeof(PointsEvent.Publicised), typeof(PointsEvent.PublicityPassed), typeof(PointsEvent.MaterialHandedIn),
            typeof(PointsEvent.MaterialAccepted), typeof(PointsEvent.Approved), typeof(PointsEvent.DocumentsIssued),
        ];

        var story = new PointsStory().WithNotice().Collected();

        Assert.Equal(milestones, story.Facts.Select(fact => fact.GetType()).Where(milestones.Contains));
    }

    private static (decimal Points, string Batch, string Table) Pinned(DeclaredPoints declared) =>
        (declared.Points, declared.Batch.Value, declared.Table.Version);
}
