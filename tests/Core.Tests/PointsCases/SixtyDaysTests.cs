using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>The sixtieth day (Shenzhen guide, written material; S-25, P-MAT; SC-44).</summary>
[Trait("Scenario", "SC-44")]
public sealed class SixtyDaysTests
{
    public static TheoryData<string, string> LastDays => new()
    {
        { "2013-01-28", "2013-03-29" },
        // The sixtieth day is Sunday, 4 October, within National Day.
        { "2020-08-05", "2020-10-09" },
    };

    [Theory]
    [MemberData(nameof(LastDays))]
    public void Material_is_taken_in_until_the_window_closes_on_the_last_day(string publicityEnds, string lastDay)
    {
        var story = PublicityEnded(publicityEnds);

        Assert.Equal(China($"{lastDay}T17:30:00"), PointsClocks.DeadlineOf(story.State, story.Law)!.Until);
        Assert.Equal("materials-overdue", CodeOf(HandIn(story, $"{lastDay}T17:30:00.000")));
        Assert.IsType<PointsEvent.MaterialHandedIn>(Assert.Single(EventsOf(HandIn(story, $"{lastDay}T17:29:59.999"))));
    }

    [Theory]
    [InlineData("2013-03-29T17:30:00.000")]
    [InlineData("2013-04-10T03:00:00.000")]
    public void After_it_the_case_lapses_once_at_the_moment_of_law_whenever_it_is_noticed(string swept)
    {
        var story = PublicityEnded("2013-01-28").At(swept).Swept().Swept();

        Assert.Equal((TermPurpose.WrittenMaterial, China("2013-03-29T17:30:00")), (story.In<PointsCase.Lapsed>().Term, story.In<PointsCase.Lapsed>().At));
        Assert.Single(story.Facts.OfType<PointsEvent.MaterialLapsed>());
        Assert.Equal(("lapsed", China("2013-03-29T17:30:00")), (story.State.File.Attempts[^1].Ended, story.State.File.Attempts[^1].EndedAt));
    }

    [Fact]
    public void A_case_that_has_lapsed_is_over_and_the_person_may_declare_anew()
    {
        var story = PublicityEnded("2013-01-28").At("2013-03-29T17:30:00").Swept();

        Assert.True(story.State.HasEnded);
        Assert.Equal("materials-overdue", CodeOf(HandIn(story, "2013-03-29T17:31:00")));
        Assert.Null(PointsClocks.NextDueAt(story.State, story.Law));
    }

    [Fact]
    public void Fourteen_seven_two_and_no_days_before_it_is_reminded_once_each()
    {
        var story = PublicityEnded("2013-01-28");
        for (var hour = China("2013-03-14T08:30:00"); hour < China("2013-03-29T17:30:00"); hour = hour.AddHours(6))
        {
            story.Now = hour;
            story.Swept();
        }

        Assert.Equal([14, 7, 2, 0], story.Facts.OfType<PointsEvent.MaterialReminded>().Select(reminder => reminder.DaysBefore));
    }

    [Fact]
    public void After_a_downtime_each_missed_reminder_is_made_up_once_and_its_text_counts_the_days_that_are_left()
    {
        var story = PublicityEnded("2013-01-28").At("2013-03-28T10:00:00").Swept();

        Assert.Equal([14, 7, 2], story.Facts.OfType<PointsEvent.MaterialReminded>().Select(reminder => reminder.DaysBefore));
        Assert.All(story.Journal.TakeLast(3), entry => Assert.Equal("1", PointsNotifications.For(story.State, entry, story.Law)!.Parameters["days"]));
        Assert.Equal(China("2013-03-29T09:00:00"), PointsClocks.NextDueAt(story.State, story.Law));
    }

    [Fact]
    public void Of_days_on_which_the_window_had_the_material_nobody_is_reminded()
    {
        var story = PublicityEnded("2013-01-28").HandedIn("2013-03-11T10:00:00").At("2013-03-25T10:00:00").Swept();

        Assert.Empty(story.Facts.OfType<PointsEvent.MaterialReminded>());
        story.Returned("2013-03-25T11:00:00", "diploma").At("2013-03-28T10:00:00").Swept();

        Assert.Equal([2], story.Facts.OfType<PointsEvent.MaterialReminded>().Select(reminder => reminder.DaysBefore));
    }

    [Fact]
    public void What_came_in_time_and_is_returned_too_late_lapses_with_the_return()
    {
        var story = PublicityEnded("2013-01-28").HandedIn("2013-03-29T17:00:00").At("2013-04-01T09:00:00").Swept();

        Assert.IsType<PointsCase.AtWindow>(story.State);
        story.Returned("2013-04-01T10:00:00", "diploma").At("2013-04-01T12:00:00").Swept();

        Assert.Equal(China("2013-04-01T10:00:00"), story.In<PointsCase.Lapsed>().At);
    }

    private static PointsStory PublicityEnded(string on)
    {
        var published = Day(on).AddDays(-7);
        var submitted = published.AddDays(-14);
        return new PointsStory($"{submitted:yyyy-MM-dd}T09:00:00", Born($"{published.Year - 38}-01-01"))
            .Declared(at: $"{submitted:yyyy-MM-dd}T10:00:00").Published($"{published:yyyy-MM-dd}").PublicityOver();
    }

    private static Cases.Decision<PointsEvent> HandIn(PointsStory story, string at) =>
        HandInRules.HandIn(story.State, Qihang, story.Now.Year == 2020 ? "card-2" : CardIn2013(at), ["diploma"], "clerk-wu", story.Law, China(at));

    private static string CardIn2013(string at) => Day(at[..10]) < Day("2013-03-01") ? "card-1" : "card-2";
}
