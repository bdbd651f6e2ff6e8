using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Tests.PointsCases;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.Publicity;

/// <summary>Seven days of publicity under the calendar of the day (Shenzhen guide, check publicity; S-19, P-PUB, G5).</summary>
public sealed class PublicityTermTests
{
    private static readonly PointsLaw Before = PointsLaw.Shipped with { Calendar = HolidayCalendar.Embedded.AsPublishedOn(Day("2020-01-26")) };

    [Fact]
    public void The_day_of_publication_does_not_count_and_the_seventh_lasts_until_midnight()
    {
        var story = new PointsStory().Declared().Published("2013-01-21");

        Assert.Empty(EventsOf(PublicityRules.Close(story.State, story.Law, China("2013-01-28T23:59:59.999"))));
        Assert.Single(EventsOf(PublicityRules.Close(story.State, story.Law, China("2013-01-29T00:00:00.000"))));
    }

    [Fact]
    public void A_paper_in_the_midst_of_it_moves_its_end_and_the_case_tells_why()
    {
        var story = In2020(Before).Published("2020-01-21");

        var restatement = PointsClocks.RestatementOf(story.State, Before, PointsLaw.Shipped)!;

        // The seventh day falls into the Spring Festival, which ended on 30 January before the paper and on 2 February after it.
        Assert.Equal((Day("2020-01-31"), Day("2020-02-03")), (restatement.Before.LastDay, restatement.After.LastDay));
        story.Law = PointsLaw.Shipped;
        story.Then(new PointsEvent.DeadlineRestated(restatement));
        Assert.Equal(3, restatement.MovedBy);
        Assert.Empty(EventsOf(PublicityRules.Close(story.State, story.Law, China("2020-02-03T23:59:59.999"))));
        Assert.Single(EventsOf(PublicityRules.Close(story.State, story.Law, China("2020-02-04T00:00:00.000"))));
    }

    [Fact]
    public void The_sixty_days_run_from_the_last_day_as_it_was_when_the_publicity_ended()
    {
        var story = In2020(PointsLaw.Shipped).Published("2020-01-21").PublicityOver();

        Assert.Equal(Day("2020-02-03").StartInChina, story.In<PointsCase.AwaitingMaterial>().Term.Clock.StartedAt);
        Assert.Null(PointsClocks.RestatementOf(story.State, PointsLaw.Shipped, Before));
    }

    private static PointsStory In2020(PointsLaw law) =>
        new PointsStory("2020-01-13T09:00:00", Born("1981-06-01")) { Law = law }.Declared(at: "2020-01-14T10:00:00");
}
