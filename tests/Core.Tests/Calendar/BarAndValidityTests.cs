using TalentSettlement.Core.Calendar;
using static TalentSettlement.Core.Tests.Calendar.Given;

namespace TalentSettlement.Core.Tests.Calendar;

/// <summary>Terms of months and years (Civil Code, articles 201 and 202): Tianjin, section 4(2) (T-24, P-BAN); the index card (S-47).</summary>
public sealed class BarAndValidityTests
{
    [Theory]
    [Trait("Scenario", "SC-26")]
    [InlineData("2021-01-15T23:59:59.999", false)]
    [InlineData("2021-01-16T00:00:00.000", true)]
    public void Six_months_from_15_July_2020_end_with_15_January_2021(string now, bool free)
    {
        var bar = LegalClock.Start(TermPurpose.ApplicationBar, ApplicationBar, China("2020-07-15T16:20:00"));

        Assert.Equal((Day("2021-01-15"), China("2021-01-16T00:00:00")), (bar.DeadlineUnder(Holidays)!.LastDay, bar.DeadlineUnder(Holidays)!.Until));
        Assert.Equal(free, bar.IsOverdue(Holidays, China(now)));
    }

    [Theory]
    [InlineData("2020-08-31", "2021-02-28")]
    [InlineData("2019-08-31", "2020-02-29")]
    [InlineData("2020-08-28", "2021-02-28")]
    [InlineData("2020-12-31", "2021-06-30")]
    [InlineData("2020-03-31", "2020-09-30")]
    public void A_month_without_the_corresponding_day_ends_the_term_with_its_last_day(string found, string lastDay)
    {
        var bar = LegalClock.Start(TermPurpose.ApplicationBar, ApplicationBar, Day(found));

        Assert.Equal(Day(lastDay), bar.DeadlineUnder(Holidays)?.LastDay);
    }

    [Fact]
    public void A_sanction_never_rolls_over_days_off()
    {
        var bar = LegalClock.Start(TermPurpose.ApplicationBar, ApplicationBar, Day("2020-04-04"));

        Assert.Equal(Day("2020-10-04"), bar.DeadlineUnder(Holidays)?.LastDay);
    }

    [Theory]
    [Trait("Scenario", "SC-57")]
    [InlineData("2021-02-28T23:59:59", false)]
    [InlineData("2021-03-01T00:00:00", true)]
    public void An_index_card_issued_on_29_February_is_valid_through_28_February(string now, bool expired)
    {
        var card = LegalClock.Start(TermPurpose.IndexCardValidity, Term.Years(1), China("2020-02-29T11:00:00"));

        Assert.Equal(Day("2021-02-28"), card.DeadlineUnder(Holidays)?.LastDay);
        Assert.Equal(expired, card.IsOverdue(Holidays, China(now)));
    }

    [Fact]
    public void A_term_that_does_not_look_at_the_calendar_is_never_provisional()
    {
        var card = LegalClock.Start(TermPurpose.IndexCardValidity, Term.Years(1), Day("2099-01-01"));

        Assert.Equal(Confidence.Published, card.DeadlineUnder(Holidays)?.Confidence);
    }

    [Fact]
    public void The_day_of_a_finding_is_its_day_in_China()
    {
        var found = new DateTimeOffset(2020, 7, 14, 16, 30, 0, TimeSpan.Zero);

        Assert.Equal(Day("2021-01-15"), LegalClock.Start(TermPurpose.ApplicationBar, ApplicationBar, found).DeadlineUnder(Holidays)?.LastDay);
    }
}
