using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Tests.People;

/// <summary>Shenzhen measures, article 6 (S-59), P-AGE and SC-37: how ages and their limits are read.</summary>
[Trait("Scenario", "SC-37")]
public sealed class AgeTests
{
    private static readonly DateOnly Born = new(1968, 3, 5);

    [Theory]
    [InlineData(2013, 3, 4, 44)]
    [InlineData(2013, 3, 5, 45)]
    [InlineData(2014, 3, 4, 45)]
    [InlineData(2014, 3, 5, 46)]
    public void The_birthday_completes_the_year(int year, int month, int day, int completed)
    {
        Assert.Equal(new Age(completed), Age.On(Born, new DateOnly(year, month, day)));
    }

    [Theory]
    [InlineData(2013, 2, 28, 44)]
    [InlineData(2013, 3, 1, 45)]
    [InlineData(2016, 2, 28, 47)]
    [InlineData(2016, 2, 29, 48)]
    public void Who_is_born_on_29_February_completes_the_year_on_1_March_of_a_common_year(int year, int month, int day, int completed)
    {
        Assert.Equal(completed, Age.On(new DateOnly(1968, 2, 29), new DateOnly(year, month, day)).CompletedYears);
    }

    [Fact]
    public void Forty_five_is_open_until_the_day_before_the_forty_sixth_birthday()
    {
        var limit = new AgeLimit(45);

        Assert.True(limit.Admits(Born, new DateOnly(2014, 3, 4)));
        Assert.False(limit.Admits(Born, new DateOnly(2014, 3, 5)));
    }

    [Fact]
    public void Where_the_policy_excludes_the_number_it_closes_a_year_earlier()
    {
        var limit = new AgeLimit(45, AgeBoundary.Excluded);

        Assert.True(limit.Admits(Born, new DateOnly(2013, 3, 4)));
        Assert.False(limit.Admits(Born, new DateOnly(2013, 3, 5)));
    }

    [Fact]
    public void An_inclusive_limit_admits_exactly_the_completed_years_up_to_its_number()
    {
        var dates = Gen.Choose(0, 60 * 365).Select(days => new DateOnly(1950, 1, 1).AddDays(days)).ToArbitrary();

        Prop.ForAll(dates, Gen.Choose(0, 70 * 365).ToArbitrary(), Gen.Choose(18, 60).ToArbitrary(), (born, lived, years) =>
            new AgeLimit(years).Admits(born, born.AddDays(lived)) == (Age.On(born, born.AddDays(lived)) <= new Age(years)))
            .QuickCheckThrowOnFailure();
    }
}
