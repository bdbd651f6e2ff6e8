using TalentSettlement.Core.Calendar;
using static TalentSettlement.Core.Tests.Calendar.Given;

namespace TalentSettlement.Core.Tests.Calendar;

/// <summary>Shenzhen guide: seven days of publicity (S-19, P-PUB), sixty days for the material (S-25, P-MAT), the cut-off (S-26, P-CUT).</summary>
public sealed class PublicityAndMaterialTests
{
    private static readonly TimeOnly WindowCloses = new(17, 30);

    [Theory]
    [InlineData("2013-01-21", "2013-01-28")]
    [InlineData("2013-01-20", "2013-01-28")]
    [InlineData("2013-02-04", "2013-02-16")]
    [InlineData("2020-09-25", "2020-10-09")]
    public void Publicity_lasts_seven_days_and_never_ends_on_a_day_off(string published, string lastDay)
    {
        var publicity = LegalClock.Start(TermPurpose.Publicity, PublicityTerm, China($"{published}T09:00:00"));

        Assert.Equal(Day(lastDay).EndInChina, publicity.DeadlineUnder(Holidays)?.Until);
    }

    [Theory]
    [Trait("Scenario", "SC-44")]
    [InlineData("2013-01-28", "2013-03-29")]
    [InlineData("2020-08-05", "2020-10-09")]
    public void Material_is_handed_in_by_the_sixtieth_day_before_the_window_closes(string publicityEnds, string lastDay)
    {
        var window = LegalClock.Start(TermPurpose.WrittenMaterial, WrittenMaterialTerm, Day(publicityEnds));

        Assert.Equal(Day(lastDay).At(WindowCloses), window.DeadlineUnder(Holidays)?.Until);
        Assert.False(window.IsOverdue(Holidays, China($"{lastDay}T17:29:59.999")));
        Assert.True(window.IsOverdue(Holidays, China($"{lastDay}T17:30:00.000")));
    }

    [Fact]
    [Trait("Scenario", "SC-44")]
    public void A_lapse_is_dated_at_the_moment_of_law_whenever_it_is_noticed()
    {
        var window = LegalClock.Start(TermPurpose.WrittenMaterial, WrittenMaterialTerm, Day("2013-01-28"));

        Assert.Equal(China("2013-03-29T17:30:00"), window.LapsedAt(Holidays, China("2013-04-02T08:00:00")));
        Assert.Equal(0, window.Read(Holidays, China("2013-03-29T17:30:00")).Remaining);
    }

    [Fact]
    [Trait("Scenario", "SC-45")]
    public void The_cut_off_decides_when_it_comes_first_and_says_so()
    {
        var sixtyDays = LegalClock.Start(TermPurpose.WrittenMaterial, WrittenMaterialTerm, Day("2013-01-28")).DeadlineUnder(Holidays)!;
        var cutoff = Deadline.Fixed(TermPurpose.AcceptanceCutoff, Day("2013-03-05"), WindowCloses);

        var deadline = Deadline.Earliest(sixtyDays, cutoff);

        Assert.Equal((TermPurpose.AcceptanceCutoff, Day("2013-03-05")), (deadline.Purpose, deadline.LastDay));
        Assert.False(deadline.IsPast(China("2013-03-05T16:00:00")));
        Assert.True(deadline.IsPast(China("2013-03-06T09:00:00")));
        Assert.Contains("acceptance cut-off", deadline.Why[^1].En, StringComparison.Ordinal);
        Assert.Contains("2013-03-29", deadline.Why[^1].Zh, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Scenario", "SC-45")]
    public void A_cut_off_on_a_day_off_does_not_roll()
    {
        Assert.Equal(China("2013-03-02T17:30:00"), Deadline.Fixed(TermPurpose.AcceptanceCutoff, Day("2013-03-02"), WindowCloses).Until);
    }

    [Fact]
    [Trait("Scenario", "SC-45")]
    public void Of_three_dates_the_earliest_decides()
    {
        var deadline = Deadline.Earliest(
            Deadline.Fixed(TermPurpose.WrittenMaterial, Day("2013-03-29"), WindowCloses),
            Deadline.Fixed(TermPurpose.AcceptanceCutoff, Day("2013-03-05"), WindowCloses),
            Deadline.Fixed(TermPurpose.IndicatorValidity, Day("2013-02-28")));

        Assert.Equal(TermPurpose.IndicatorValidity, deadline.Purpose);
        Assert.Equal(4, deadline.Why.Length);
    }
}
