using System.Text.Json;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Policies;
using static TalentSettlement.Core.Tests.Calendar.Given;

namespace TalentSettlement.Core.Tests.Amendments;

/// <summary>Rules that change while cases run: a new paper of the State Council (G5, N6), a moved acceptance cut-off (S-26, SC-45).</summary>
public sealed class AmendmentTests
{
    private static readonly HolidayPaper Paper = new(
        "2027", 2027, Day("2026-11-04"), "http://www.gov.cn/", [new Holiday("元旦", "New Year's Day", Day("2027-01-01"), Day("2027-01-03"))], []);

    private static readonly Statutes Shipped = Statutes.Shipped;

    [Fact]
    public void A_new_paper_arranges_its_year_for_both_procedures()
    {
        var amended = Shipped.After(Recorded(new AmendedRule.HolidayArrangement(Paper)));

        Assert.False(Shipped.Calendar.Covers(Day("2027-01-04")));
        Assert.True(amended.Talent.Calendar.Covers(Day("2027-01-04")));
        Assert.Same(amended.Talent.Calendar, amended.Points.Calendar);
        Assert.Equal("2027", amended.Calendar.Version);
    }

    [Fact]
    [Trait("Scenario", "SC-45")]
    public void A_moved_cut_off_is_a_value_with_its_day_and_source_and_another_version()
    {
        var moved = Shipped.After(Recorded(new AmendedRule.AcceptanceCutoff(Day("2013-03-05")), 2)).Points.Policies;
        var lifted = Shipped.After(Recorded(new AmendedRule.AcceptanceCutoff(Day("2013-03-05")), 2)).After(Recorded(new AmendedRule.AcceptanceCutoff(null), 3));

        var value = moved.All.Single(value => value.Name == "acceptanceCutoff");
        Assert.Equal((Day("2013-03-05"), "shenzhen-policies@2013-01-01+2"), (moved.AcceptanceCutoff, moved.Version.ToString()));
        Assert.Equal(("2013-03-05", Day("2026-11-04"), "announcement"), (value.Value, value.EffectiveFrom, value.Source));
        Assert.Equal((null, "none", "2013-01-01+3"), (
            lifted.Points.Policies.AcceptanceCutoff,
            lifted.Points.Policies.All.Single(value => value.Name == "acceptanceCutoff").Value,
            lifted.Points.Policies.Version.Version));
    }

    [Fact]
    public void A_release_that_ships_a_paper_or_a_later_one_of_its_year_overtakes_the_amendment()
    {
        var shippedItself = Shipped.Calendar.Papers[^1];
        var before = Shipped.Calendar.Papers.First(paper => paper.Year == 2020) with { Id = "as typed" };

        Assert.Same(Shipped, Shipped.After(Recorded(new AmendedRule.HolidayArrangement(shippedItself))));
        Assert.Same(Shipped, Shipped.After(Recorded(new AmendedRule.HolidayArrangement(before))));
    }

    [Fact]
    public void A_broken_amendment_on_record_names_its_number_and_the_place()
    {
        var broken = Paper with { Off = [new Holiday("元旦", "New Year's Day", Day("2028-01-01"), Day("2028-01-03"))] };

        var refusal = Assert.Throws<RuleSetException>(() => Shipped.After(Recorded(new AmendedRule.HolidayArrangement(broken), 7)));

        Assert.Equal("amendment 7", refusal.Place);
        Assert.Contains("off[0]", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-03T23:59:59", "paper-not-published")]
    [InlineData("2026-11-04T00:00:00", null)]
    public void A_paper_is_taken_from_the_day_of_its_publication_on(string now, string? code) =>
        Assert.Equal(code, CodeOf(Paper, now));

    [Fact]
    public void A_paper_that_is_known_or_overtaken_or_faulty_is_not_taken()
    {
        var now = "2026-11-04T00:00:00";

        Assert.Equal("paper-known", CodeOf(Shipped.Calendar.Papers[0], now));
        Assert.Equal("paper-superseded", CodeOf(Shipped.Calendar.Papers.First(paper => paper.Year == 2020) with { Id = "older" }, now));
        var faults = AmendmentRules.Fault(Shipped, new AmendedRule.HolidayArrangement(Paper with { Source = " ", Work = [new("元旦", "New Year's Day", Day("2027-01-04"))] }), China(now))!;
        Assert.Equal((RefusalKind.Unacceptable, 2), (faults.Kind, faults.Reasons.Length));
        Assert.All(faults.Reasons, reason => Assert.Equal("paper-faulty", reason.Code));
        Assert.Contains(faults.Reasons, reason => reason.Detail!["fault"].Contains("work[0]", StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Scenario", "SC-45")]
    [InlineData("2013-03-05", "2013-03-05T23:59:59", null)]
    [InlineData("2013-03-05", "2013-03-06T00:00:00", "cutoff-passed")]
    [InlineData(null, "2013-03-06T00:00:00", null)]
    public void A_cut_off_cannot_be_moved_to_a_day_that_has_passed(string? lastDay, string now, string? code) =>
        Assert.Equal(
            code,
            AmendmentRules.Fault(Shipped, new AmendedRule.AcceptanceCutoff(lastDay is null ? null : Day(lastDay)), China(now))?.Reasons[0].Code);

    [Fact]
    public void An_amendment_comes_back_from_the_store_as_it_was_put_there()
    {
        var amendment = Recorded(new AmendedRule.HolidayArrangement(Paper));

        var json = JsonSerializer.Serialize(amendment, JsonSerializerOptions.Web);

        Assert.Contains("\"rule\":{\"rule\":\"holiday-arrangement\"", json, StringComparison.Ordinal);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Amendment>(json, JsonSerializerOptions.Web), JsonSerializerOptions.Web));
    }

    [Fact]
    public void The_calendar_names_one_paper_in_force_for_each_year()
    {
        var inForce = Shipped.Calendar.InForce;

        Assert.Equal(inForce.Select(paper => paper.Year).Distinct().Order(), inForce.Select(paper => paper.Year));
        Assert.Equal(Day("2020-01-27"), inForce.Single(paper => paper.Year == 2020).Published);
    }

    private static Amendment Recorded(AmendedRule rule, int number = 1) => new(number, China("2026-11-04T10:00:00"), "ops", "announcement", rule);

    private static string? CodeOf(HolidayPaper paper, string now) =>
        AmendmentRules.Fault(Shipped, new AmendedRule.HolidayArrangement(paper), China(now))?.Reasons[0].Code;
}
