using TalentSettlement.Core.Calendar;
using static TalentSettlement.Core.Tests.Calendar.Given;

namespace TalentSettlement.Core.Tests.Calendar;

/// <summary>The papers of the State Council on days off (G4, G5), 2012 to 2026.</summary>
public sealed class HolidayCalendarTests
{
    [Theory]
    [InlineData("2013-02-08", DayKind.WorkingDay)]
    [InlineData("2013-02-09", DayKind.Holiday)]
    [InlineData("2013-02-15", DayKind.Holiday)]
    [InlineData("2013-02-16", DayKind.MakeUpDay)]
    [InlineData("2013-02-17", DayKind.MakeUpDay)]
    [InlineData("2013-02-18", DayKind.WorkingDay)]
    [InlineData("2013-02-23", DayKind.Weekend)]
    [InlineData("2018-12-29", DayKind.MakeUpDay)]
    [InlineData("2018-12-31", DayKind.Holiday)]
    [InlineData("2020-01-31", DayKind.Holiday)]
    [InlineData("2020-10-08", DayKind.Holiday)]
    [InlineData("2020-10-09", DayKind.WorkingDay)]
    public void A_day_is_what_the_latest_paper_of_its_year_says(string day, DayKind kind)
    {
        Assert.Equal((kind, Confidence.Published), (Holidays.On(Day(day)).Kind, Holidays.On(Day(day)).Confidence));
    }

    [Fact]
    public void Every_year_from_2012_to_2026_is_arranged_and_no_other()
    {
        Assert.Equal(Enumerable.Range(2012, 15), Enumerable.Range(2000, 101).Where(year => Holidays.Covers(new DateOnly(year, 6, 1))));
    }

    [Theory]
    [InlineData("2099-01-01", DayKind.WorkingDay)]
    [InlineData("2099-01-03", DayKind.Weekend)]
    public void A_year_without_a_paper_is_plain_weeks_and_marked(string day, DayKind kind)
    {
        Assert.Equal(new CalendarDay(Day(day), kind, null, Confidence.Provisional), Holidays.On(Day(day)));
    }

    [Fact]
    public void The_paper_of_27_January_2020_extended_the_Spring_Festival_to_2_February()
    {
        var changes = BeforeThePaperOf27January2020.ChangesTo(Holidays.AsPublishedOn(Day("2020-01-27")));

        Assert.Equal(
            [
                (Day("2020-01-31"), DayKind.WorkingDay, DayKind.Holiday),
                (Day("2020-02-01"), DayKind.MakeUpDay, DayKind.Holiday),
                (Day("2020-02-02"), DayKind.Weekend, DayKind.Holiday),
            ],
            changes.Select(change => (change.Date, change.Before.Kind, change.After.Kind)));
    }

    [Fact]
    public void A_calendar_carries_the_version_of_its_last_paper()
    {
        Assert.Equal("2020", BeforeThePaperOf27January2020.Version);
        Assert.Equal("2020-01-27", Holidays.AsPublishedOn(Day("2020-01-27")).Version);
        Assert.Equal("none", HolidayCalendar.Empty.Version);
    }

    [Fact]
    public void A_paper_gives_a_new_calendar_and_leaves_the_old_one_as_it_was()
    {
        var paper = new HolidayPaper(
            "2099", 2099, Day("2098-11-20"), "a paper of the future",
            [new Holiday("元旦", "New Year's Day", Day("2099-01-01"), Day("2099-01-02"))], [new MakeUpDay("元旦", "New Year's Day", Day("2099-01-04"))]);

        var amended = Holidays.Amend(paper);

        Assert.Equal((DayKind.Holiday, "2099"), (amended.On(Day("2099-01-01")).Kind, amended.Version));
        Assert.Equal((DayKind.WorkingDay, "2026"), (Holidays.On(Day("2099-01-01")).Kind, Holidays.Version));
    }

    [Fact]
    public void A_paper_comes_once()
    {
        var broken = Assert.Throws<FormatException>(() => Holidays.Amend(Holidays.Papers[0]));

        Assert.Contains("2012", broken.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"name":"元旦","english":"New Year","from":"2099-01-01","to":"2100-01-02"}]""", "[]", "off[0]: 2099-01-01 to 2100-01-02")]
    [InlineData("""[{"name":"元旦","english":"New Year","from":"2099-01-02","to":"2099-01-01"}]""", "[]", "off[0]")]
    [InlineData("""[{"name":"","english":"New Year","from":"2099-01-01","to":"2099-01-01"}]""", "[]", "off[0]: the festival")]
    [InlineData(
        """[{"name":"元旦","english":"New Year","from":"2099-01-01","to":"2099-01-03"}]""",
        """[{"name":"元旦","english":"New Year","day":"2099-01-03"}]""", "2099-01-03 stands there twice")]
    [InlineData(
        """[{"name":"元旦","english":"New Year","from":"2099-01-01","to":"2099-01-01"}]""",
        """[{"name":"元旦","english":"New Year","day":"2099-01-05"}]""", "work[0]: 2099-01-05 is no Saturday")]
    [InlineData("[]", "[]", "off must list holidays")]
    [InlineData("null", "[]", "papers[0].off")]
    [InlineData("""[{"name":"元旦","english":"New Year","from":"2099-13-01","to":"2099-01-01"}]""", "[]", "$.papers[0].off[0].from")]
    public void A_broken_paper_is_refused_and_the_place_is_named(string off, string work, string place)
    {
        var json = $$"""
            {"papers": [{"id": "2099", "year": 2099, "published": "2098-11-20", "source": "test", "off": {{off}}, "work": {{work}}}]}
            """;

        var broken = Assert.Throws<FormatException>(() => HolidayPapers.Load(json));

        Assert.Contains(place, broken.Message, StringComparison.Ordinal);
    }
}
