using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>Table of 2017, social insurance, age, award and deductions.</summary>
[Trait("Demand", "S-01")]
public sealed class InsuranceAgeAndAwardTests
{
    [Theory]
    [InlineData(InsuranceKind.Pension, 11, 0)]
    [InlineData(InsuranceKind.Pension, 12, 3)]
    [InlineData(InsuranceKind.Pension, 23, 3)]
    [InlineData(InsuranceKind.Pension, 24, 6)]
    [InlineData(InsuranceKind.Medical, 12, 1)]
    [InlineData(InsuranceKind.Unemployment, 36, 3)]
    [InlineData(InsuranceKind.WorkInjury, 12, 1)]
    [InlineData(InsuranceKind.Maternity, 12, 1)]
    public void Every_full_year_of_an_insurance_counts(InsuranceKind kind, int months, decimal points) =>
        Assert.Equal(points, Total(Insured(kind, months)));

    [Theory]
    [InlineData(12, 7)]
    [InlineData(48, 28)]
    [InlineData(60, 30)]
    [InlineData(240, 30)]
    public void Insurance_gives_thirty_at_most(int months, decimal points) => Assert.Equal(points, Total(InsuredInAll(months)));

    [Fact]
    public void Months_that_are_paid_on_complete_a_year_by_themselves()
    {
        var declaration = Declared(Insured(InsuranceKind.Pension, 11, Payment.Continues));

        Assert.Equal(0, declaration.Counted(on: new(2017, 8, 2)).Total);
        Assert.Equal(3, declaration.Counted(on: new(2017, 8, 3)).Total);
        Assert.Equal(new WhyNotMore(WhyNotMoreKind.BelowNextStep, 12), declaration.Counted(on: new(2017, 8, 3)).Line("pension-insurance").Why);
    }

    [Theory]
    [InlineData(17, 0, 0)]
    [InlineData(18, 5, 5)]
    [InlineData(34, 5, 5)]
    [InlineData(35, 0, 0)]
    [InlineData(39, 0, 0)]
    [InlineData(40, -2, 0)]
    [InlineData(41, -4, -2)]
    [InlineData(44, -10, -8)]
    [InlineData(45, -12, -10)]
    public void Age_counts_by_completed_years_under_both_readings(int age, decimal atBandStart, decimal afterBandStart)
    {
        var declaration = new Declaration(new(2017 - age, 7, 3), []);

        Assert.Equal(atBandStart, declaration.Counted().Total);
        Assert.Equal(afterBandStart, declaration.Counted(Of2017 with { DeductionStart = DeductionStart.AfterBandStart }).Total);
    }

    [Fact]
    public void The_age_changes_on_the_birthday()
    {
        var declaration = new Declaration(new(1982, 7, 3), []);

        Assert.Equal(5, declaration.Counted(on: new(2017, 7, 2)).Total);
        Assert.Equal(0, declaration.Counted(on: new(2017, 7, 3)).Total);
    }

    [Fact]
    public void An_employer_declares_after_two_years_of_insurance_there()
    {
        Assert.Equal(10, Total(new Claim.EmployerDeclares(new(2015, 7, 3))));
        Assert.Equal(0, Total(new Claim.EmployerDeclares(new(2015, 7, 4))));
    }

    [Theory]
    [InlineData(RecordKind.CreditSystem, -20)]
    [InlineData(RecordKind.TalentSystem, -40)]
    [InlineData(RecordKind.Unlawful, -80)]
    public void Every_record_costs_its_points(RecordKind kind, decimal points)
    {
        Assert.Equal(points, Total(Record(kind)));
        Assert.Equal(2 * points, Total(Record(kind), Record(kind)));
    }

    [Fact]
    public void A_birth_over_the_quota_bars_for_five_years_and_costs_fifty_afterwards()
    {
        var declaration = Declared(Record(RecordKind.OverQuotaBirth, new(2012, 7, 3)));

        var barred = declaration.Counted(on: new(2017, 7, 2));
        var after = declaration.Counted(on: new(2017, 7, 3));

        Assert.Equal((0, new DateOnly(2017, 7, 3)), (barred.Total, Assert.Single(barred.Bars).Until));
        Assert.Equal(-50, after.Total);
        Assert.Empty(after.Bars);
    }

    [Theory]
    [InlineData(RecordKind.Crime, "criminal-record")]
    [InlineData(RecordKind.ProhibitedOrganisation, "prohibited-organisation")]
    [InlineData(RecordKind.OverQuotaBirth, "birth-within-five-years")]
    public void Some_records_bar_whatever_the_points(RecordKind kind, string bar)
    {
        var score = Declared([Record(kind), .. Tax(240_000)]).Counted();

        Assert.True(score.ReachesThreshold);
        Assert.False(score.Suffices);
        Assert.Equal(new Bar(new(bar), score.Bars[0].Name, null), Assert.Single(score.Bars));
    }
}
