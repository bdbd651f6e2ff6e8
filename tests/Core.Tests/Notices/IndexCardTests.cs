using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Tests.PointsCases;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.Notices;

/// <summary>The index card is valid one year (Shenzhen guide, subsequent matters; S-47; SC-57).</summary>
[Trait("Scenario", "SC-57")]
public sealed class IndexCardTests
{
    [Theory]
    [InlineData("2020-02-29", "2021-02-28")]
    [InlineData("2013-02-28", "2014-02-28")]
    [InlineData("2019-02-28", "2020-02-28")]
    [InlineData("2013-01-31", "2014-01-31")]
    public void It_is_valid_through_the_corresponding_day_of_the_next_year_or_the_months_last(string issued, string through) =>
        Assert.Equal(Day(through), DocumentRules.ValidThrough(Day(issued), PointsLaw.Shipped));

    [Fact]
    public void Issued_on_29_February_2020_it_is_valid_at_23_59_59_of_28_February_2021_and_not_at_midnight()
    {
        var story = PrintedOn29February2020();

        Assert.IsType<PointsCase.Printed>(story.At("2021-02-28T23:59:59").Swept().State);
        Assert.Equal(China("2021-03-01T00:00:00"), PointsClocks.NextDueAt(story.State, story.Law));
        Assert.IsType<PointsCase.Expired>(story.At("2021-03-01T00:00:00").Swept().State);
        Assert.Equal(China("2021-03-01T00:00:00"), Assert.Single(story.Facts.OfType<PointsEvent.CardExpired>()).At);
    }

    [Fact]
    public void It_runs_out_in_whatever_hands_it_is_and_the_papers_stay_readable()
    {
        PointsStory[] stories = [new PointsStory().WithNotice(), new PointsStory().WithNotice().Collected(), new PointsStory().WithNotice().Collected().PassedOn()];

        Assert.All(stories, story => Assert.Equal("TZ-1", story.At("2014-03-01T00:00:00").Swept().In<PointsCase.Expired>().Documents.Notice.Number));
    }

    [Fact]
    public void Sixty_thirty_seven_and_no_days_before_it_is_reminded_once_each()
    {
        var story = PrintedOn29February2020();
        for (var day = Day("2020-12-25"); day <= Day("2021-02-28"); day = day.AddDays(1))
        {
            story.At($"{day:yyyy-MM-dd}T09:00:00").Swept();
        }

        Assert.Equal([60, 30, 7, 0], story.Facts.OfType<PointsEvent.CardReminded>().Select(reminder => reminder.DaysBefore));
        Assert.Equal("0", PointsNotifications.For(story.State, story.Journal[^1], story.Law)!.Parameters["days"]);
    }

    [Fact]
    public void Who_is_registered_in_time_has_no_card_that_could_run_out()
    {
        var story = new PointsStory().WithNotice().Collected().PassedOn()
            .Done(LastMileStep.MoveInPermit, "2013-03-04").Done(LastMileStep.MigrationCertificate, "2013-03-18").Done(LastMileStep.Registration, "2013-04-02");

        Assert.Null(PointsClocks.NextDueAt(story.State, story.Law));
        Assert.NotNull(PointsCase.DocumentsOf(story.State));
    }

    private static PointsStory PrintedOn29February2020() =>
        new PointsStory("2019-11-01T09:00:00", Born("1981-06-01")).Declared(at: "2019-11-04T10:00:00").Published("2019-11-20").PublicityOver()
            .HandedIn("2020-01-06T09:00:00").Accepted("2020-01-06T10:00:00").Approved("2020-01-20T10:00:00").Printed("2020-02-29T10:00:00");
}
