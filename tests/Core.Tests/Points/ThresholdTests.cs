using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>S-01 and S-08: 100 points meet the condition, exactly 100 included; 99.99 do not (B2).</summary>
[Trait("Scenario", "SC-32")]
public sealed class ThresholdTests
{
    [Fact]
    public void Exactly_a_hundred_reaches_the_threshold()
    {
        var score = Owner(share: 0.3m, pensionMonths: 48, medicalMonths: 96);

        Assert.Equal((100m, true), (score.Total, score.ReachesThreshold));
    }

    [Fact]
    public void What_is_a_hundredth_below_is_never_rounded_up()
    {
        var score = Owner(share: 0.333m, pensionMonths: 72, medicalMonths: 12);

        Assert.Equal((99.99m, false), (score.Total, score.ReachesThreshold));
    }

    [Fact]
    public void The_total_is_the_sum_of_the_lines()
    {
        var score = Declared([PartTimeBachelor, .. InsuredInAll(36), Record(RecordKind.CreditSystem)]).Counted();

        Assert.Equal(80 + 21 - 20, score.Total);
        Assert.Equal(score.Total, score.Lines.Sum(line => line.Points));
    }

    // Table of 2013: 60 and 10 for full-time college, 1 for the age of 38, 30 times the share of the home, and the insurances.
    private static Score Owner(decimal share, int pensionMonths, int medicalMonths) => Declared(
        FullTimeCollege, new Claim.Home(HomeTitle.Unmortgaged, share), Insured(InsuranceKind.Pension, pensionMonths), Insured(InsuranceKind.Medical, medicalMonths))
        .Counted(Of2013);
}
