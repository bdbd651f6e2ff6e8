using System.Globalization;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>The threshold of 100 at its four places: agency, submission, publicity and window (S-01, S-08, S-18, S-27, S-28; B2; SC-32).</summary>
[Trait("Scenario", "SC-32")]
public sealed class ThresholdTests
{
    [Fact]
    public void Exactly_100_is_enough_at_every_place()
    {
        var story = new PointsStory().UnderExamination(OfJust(100.00m));

        Assert.Equal((100.00m, 100.00m), (story.In<PointsCase.Examining>().Declared.Points, story.In<PointsCase.Examining>().Acceptance.Points));
    }

    [Theory]
    [InlineData("99.99")]
    [InlineData("99.999999")]
    public void Below_100_no_agency_is_chosen_and_nothing_is_rounded_up(string points)
    {
        var story = new PointsStory().Filled(OfJust(decimal.Parse(points, CultureInfo.InvariantCulture)));

        var reason = Assert.Single(RefusalOf(DeclaringRules.ChooseAgency(story.State, Qihang, To(Qihang), story.Law, story.Now)).Reasons);

        Assert.Equal("below-threshold", reason.Code);
        Assert.Equal((points, "100"), (reason.Detail!["points"], reason.Detail["threshold"]));
    }

    [Fact]
    public void What_the_agency_corrects_to_99_99_is_not_submitted()
    {
        var story = new PointsStory().Filled(OfJust(100m)).WithAgency();
        story.Then(DeclaringRules.Save(story.State, DeclaringParty.Agency, Single(), OfJust(99.99m), "SZ-2013", story.Law, story.Now)).OriginalsSeen();

        Assert.Equal("below-threshold", CodeOf(AgencySubmissionRules.Submit(
            story.State, new SubmissionFacts(Qihang, [], null), null, "qihang-manager", story.Law, story.Now)));
    }

    [Fact]
    public void Who_is_counted_below_100_is_not_made_public()
    {
        var story = new PointsStory().Declared(OfJust(100m));
        var submission = story.In<PointsCase.AwaitingPublicity>();
        var miscounted = submission with { Declared = submission.Declared with { Claims = OfJust(99.99m) } };

        var fact = Assert.Single(EventsOf(PublicityRules.Publish(
            miscounted, new PublicityBatch(submission.Declared.Batch, Day("2013-01-21"), IndicatorStage.Off), story.Law)));

        Assert.Equal("below-threshold", Assert.IsType<PointsEvent.PublicityFailed>(fact).Failure.Code);
    }

    [Fact]
    public void Material_that_proves_99_99_goes_back_and_may_be_handed_in_again()
    {
        var story = new PointsStory().Publicised(OfJust(100m)).HandedIn().Accepted(proven: OfJust(99.99m));

        Assert.Equal(99.99m, Assert.IsType<PointsEvent.CountedBelowThreshold>(story.Facts.Last()).Points);
        story.HandedIn("2013-02-06T09:30:00", "home-title").Accepted("2013-02-06T10:00:00");
        Assert.Equal(Day("2013-02-06"), story.In<PointsCase.Examining>().Acceptance.At.ChinaDate);
    }

    [Fact]
    public void Nothing_is_accepted_on_points_that_were_not_made_public()
    {
        var story = new PointsStory().Publicised(OfJust(100m)).HandedIn();

        Assert.Equal("recount-exceeds-declared", CodeOf(WindowRules.Accept(story.State, OfJust(100.01m), "clerk-wu", story.Law, story.Now)));
    }

    [Fact]
    public void What_is_counted_is_the_day_of_the_submission_whenever_the_window_counts()
    {
        // On 2013-03-01 the person turns 40: from then on the age costs points.
        var story = new PointsStory(person: Born("1973-03-01")).Declared(OfJust(100m)).Published().PublicityOver().HandedIn("2013-03-04T09:00:00");

        story.Accepted("2013-03-04T10:00:00");

        Assert.Equal(100m, story.In<PointsCase.Examining>().Acceptance.Points);
    }
}
