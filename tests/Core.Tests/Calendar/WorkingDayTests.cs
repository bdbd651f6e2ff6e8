using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Calendar;
using static TalentSettlement.Core.Tests.Calendar.Given;

namespace TalentSettlement.Core.Tests.Calendar;

/// <summary>Counting working days: the day of the start is not counted (Civil Code, article 201; Q8).</summary>
public sealed class WorkingDayTests
{
    [Theory]
    [InlineData("2020-01-23", 1, "2020-02-03")]
    [InlineData("2020-01-17", 5, "2020-01-23")]
    [InlineData("2020-06-08", 3, "2020-06-11")]
    [InlineData("2020-06-24", 3, "2020-06-30")]
    [InlineData("2020-09-25", 15, "2020-10-22")]
    [InlineData("2020-09-30", 5, "2020-10-14")]
    [InlineData("2013-02-04", 15, "2013-02-28")]
    [InlineData("2013-01-31", 30, "2013-03-19")]
    [InlineData("2012-12-20", 15, "2013-01-11")]
    [InlineData("2019-04-30", 3, "2019-05-07")]
    [InlineData("2025-09-28", 10, "2025-10-17")]
    [InlineData("2026-02-12", 5, "2026-02-26")]
    [InlineData("2013-02-10", 0, "2013-02-10")]
    public void The_nth_working_day_after_a_day(string start, int days, string due)
    {
        Assert.Equal(new ReckonedDate(Day(due), Confidence.Published), Holidays.Add(Day(start), new WorkingDays(days)));
    }

    [Fact]
    public void Before_the_paper_of_27_January_2020_the_count_was_another()
    {
        Assert.Equal(Day("2020-01-31"), BeforeThePaperOf27January2020.Add(Day("2020-01-23"), new WorkingDays(1)).Date);
    }

    [Fact]
    public void A_count_that_leaves_the_published_years_is_provisional_or_refused()
    {
        Assert.Equal(
            new ReckonedDate(Day("2027-01-04"), Confidence.Provisional), Holidays.Add(Day("2026-12-31"), new WorkingDays(2)));
        Assert.False(Holidays.TryAdd(Day("2026-12-31"), new WorkingDays(2), out _));
        Assert.True(Holidays.TryAdd(Day("2026-12-30"), new WorkingDays(1), out var last));
        Assert.Equal(Day("2026-12-31"), last);
    }

    [Fact]
    public void A_day_off_that_rolls_into_a_year_without_a_paper_is_provisional()
    {
        var knownIn2022 = Holidays.AsPublishedOn(Day("2022-12-01"));

        Assert.Equal(new ReckonedDate(Day("2023-01-02"), Confidence.Provisional), knownIn2022.OnOrAfter(Day("2022-12-31")));
        Assert.Equal(new ReckonedDate(Day("2023-01-03"), Confidence.Published), Holidays.OnOrAfter(Day("2022-12-31")));
    }

    [Fact]
    public void More_working_days_never_end_earlier_and_counting_back_gives_the_number()
    {
        var days = Gen.Choose(0, 14 * 365).Select(n => new DateOnly(2012, 1, 1).AddDays(n)).ToArbitrary();

        Prop.ForAll(days, Gen.Choose(0, 60).ToArbitrary(), (start, n) =>
        {
            var due = Holidays.Add(start, new WorkingDays(n)).Date;
            return Holidays.Add(start, new WorkingDays(n + 1)).Date > due
                && Holidays.Add(start.AddDays(1), new WorkingDays(n)).Date >= due
                && Holidays.Between(start, due) == new WorkingDays(n);
        }).QuickCheckThrowOnFailure();
    }
}
