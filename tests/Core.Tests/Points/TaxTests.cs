using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>Table of 2017, tax of the last three tax years: the lower bound belongs to a tier, the upper one does not.</summary>
[Trait("Demand", "S-01")]
public sealed class TaxTests
{
    [Theory]
    [InlineData("240000", 100)]
    [InlineData("239999.99", 90)]
    [InlineData("202000", 90)]
    [InlineData("201999.99", 80)]
    [InlineData("157000", 80)]
    [InlineData("156999.99", 70)]
    [InlineData("112000", 70)]
    [InlineData("111999.99", 60)]
    [InlineData("94000", 60)]
    [InlineData("93999.99", 50)]
    [InlineData("76000", 50)]
    [InlineData("75999.99", 0)]
    public void Individual_income_tax_gives_the_points_of_its_tier(string yuan, decimal points) =>
        Assert.Equal(points, Total(Tax(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void What_lacks_to_the_next_tier_is_named()
    {
        var line = Declared(Tax(239999.99m)).Counted().Line("individual-income-tax");

        Assert.Equal(new WhyNotMore(WhyNotMoreKind.BelowNextStep, 0.01m), line.Why);
        Assert.Equal("0.01 short of the next step", Of2017.Word(line.Why).En);
    }

    [Theory]
    [InlineData(TaxClass.LegalRepresentative, 1_500_000, 300_000)]
    [InlineData(TaxClass.Investor, 300_000, 60_000)]
    [InlineData(TaxClass.SelfEmployed, 150_000, 30_000)]
    public void The_other_classes_begin_at_fifty_and_rise_by_whole_steps_to_a_hundred(TaxClass kind, decimal from, decimal step)
    {
        Assert.Equal(0, Total(Tax(from - 0.01m, kind)));
        Assert.Equal(50, Total(Tax(from, kind)));
        Assert.Equal(50, Total(Tax(from + step - 0.01m, kind)));
        Assert.Equal(60, Total(Tax(from + step, kind)));
        Assert.Equal(100, Total(Tax(from + (5 * step), kind)));
        Assert.Equal(100, Total(Tax(from + (9 * step), kind)));
    }

    [Fact]
    public void One_class_is_chosen_the_most_favourable_one()
    {
        var score = Declared([.. Tax(300_000, TaxClass.Investor), .. Tax(112_000)]).Counted();

        Assert.Equal(70, score.Total);
        Assert.Equal(WhyNotMoreKind.OtherClassChosen, score.Line("investor-tax").Why.Kind);
    }

    [Fact]
    public void There_is_a_record_in_each_of_the_three_years_unless_the_total_reaches_the_top()
    {
        Claim.Tax[] inTwoYears = [new(TaxClass.IndividualIncome, 2015, 120_000), new(TaxClass.IndividualIncome, 2016, 119_999.99m)];

        Assert.Equal(new WhyNotMore(WhyNotMoreKind.YearWithoutRecord, 1), Declared(inTwoYears).Counted().Line("individual-income-tax").Why);
        Assert.Equal(0, Total(inTwoYears));
        Assert.Equal(100, Total(inTwoYears[0], inTwoYears[1] with { Yuan = 120_000 }));
    }

    [Fact]
    public void The_year_of_the_declaration_and_the_fourth_year_back_do_not_count()
    {
        Assert.Equal(100, Total(Tax(240_000, lastYear: 2016)));
        Assert.Equal(0, Total(new Claim.Tax(TaxClass.IndividualIncome, 2017, 240_000)));
        Assert.Equal(0, Total(new Claim.Tax(TaxClass.IndividualIncome, 2013, 240_000)));
    }

    [Fact]
    public void A_capacity_that_was_not_held_throughout_does_not_count() =>
        Assert.Equal(0, Total(Tax(300_000, TaxClass.Investor, capacity: CapacityHeld.InPart)));
}
