using TalentSettlement.Core.Eligibility;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Tests.Applications;

namespace TalentSettlement.Core.Tests.Eligibility;

/// <summary>Tianjin Notice of 20 May 2020, annex I(4): entrepreneurial talents (T-38, T-39, Q3).</summary>
[Trait("Scenario", "SC-03")]
public sealed class EntrepreneurTests
{
    [Fact]
    public void A_core_member_one_day_short_of_a_year_is_refused_until_that_day()
    {
        var outcome = Judged.Of(Forms.Employable(Forms.CoreMember), on: new(2020, 7, 12));

        var refused = Assert.IsType<EligibilityOutcome.NotEligible>(outcome);
        var reason = Assert.Single(refused.Reasons);
        Assert.Equal(("core-member-under-one-year", new DateOnly(2020, 7, 13)), (reason.Code, reason.Until));
        Assert.Equal(new DateOnly(2020, 7, 13), refused.Until);
        Assert.Equal("entrepreneur-core-member", reason.Route!.Value.Value);
    }

    [Fact]
    public void A_core_member_of_exactly_a_year_is_accepted()
    {
        var outcome = Judged.Of(Forms.Employable(Forms.CoreMember), on: new(2020, 7, 13));

        Assert.Equal("entrepreneur-core-member", Assert.IsType<EligibilityOutcome.Eligible>(outcome).Route.Value);
    }

    [Fact]
    public void Who_became_core_member_on_29_February_completes_the_year_on_28_February()
    {
        var claim = Forms.CoreMember with { CoreMemberSince = new(2020, 2, 29) };

        Assert.Equal(new DateOnly(2021, 2, 28), Assert.IsType<EligibilityOutcome.NotEligible>(Judged.Of(Forms.Employable(claim), on: new(2021, 2, 27))).Until);
        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(Forms.Employable(claim), on: new(2021, 2, 28)));
    }

    [Fact]
    public void The_tax_floor_met_exactly_is_enough() =>
        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(Forms.Employable(Forms.Founder with { TaxPaid = 100_000.00m })));

    [Fact]
    public void One_fen_below_the_tax_floor_is_refused_and_the_floor_is_named()
    {
        var outcome = Judged.Of(Forms.Employable(Forms.Founder with { TaxPaid = 99_999.99m }));

        var reason = Assert.Single(Judged.Reasons(outcome));
        Assert.Equal("tax-below-floor", reason.Code);
        Assert.Equal("100000.00", reason.Arguments["floor"]);
        Assert.Equal("在津累计缴纳个人所得税不足100000.00元", reason.Text.Zh);
        Assert.Null(reason.Until);
    }

    [Fact]
    public void The_tax_floor_is_a_policy()
    {
        var higher = PolicySet.Default with { EntrepreneurTaxFloor = 120_000m };

        Assert.Equal("tax-below-floor", Judged.Codes(Judged.Of(Forms.Employable(Forms.Founder), policies: higher)));
    }

    [Fact]
    public void An_enterprise_one_day_short_of_a_year_is_refused_until_that_day()
    {
        var claim = Forms.Founder with { EnterpriseSince = new(2019, 7, 14) };

        var refused = Assert.IsType<EligibilityOutcome.NotEligible>(Judged.Of(Forms.Employable(claim)));

        Assert.Equal("enterprise-under-one-year", Judged.Codes(refused));
        Assert.Equal(new DateOnly(2020, 7, 14), refused.Until);
        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(Forms.Employable(claim), on: new(2020, 7, 14)));
    }

    [Fact]
    public void Every_condition_that_fails_is_named_at_once_and_time_alone_does_not_heal_the_tax()
    {
        var claim = Forms.CoreMember with { EnterpriseSince = new(2020, 1, 1), CoreMemberSince = new(2020, 2, 1), TaxPaid = 1m };

        var outcome = Assert.IsType<EligibilityOutcome.NotEligible>(Judged.Of(Forms.Employable(claim)));

        Assert.Equal("enterprise-under-one-year core-member-under-one-year tax-below-floor", Judged.Codes(outcome));
        Assert.Null(outcome.Until);
    }

    [Fact]
    public void Of_two_terms_the_later_day_counts()
    {
        var claim = Forms.CoreMember with { EnterpriseSince = new(2020, 1, 1), CoreMemberSince = new(2020, 2, 1) };

        Assert.Equal(new DateOnly(2021, 2, 1), Assert.IsType<EligibilityOutcome.NotEligible>(Judged.Of(Forms.Employable(claim))).Until);
    }

    [Fact]
    public void A_founder_needs_no_year_as_core_member() =>
        Assert.IsType<EligibilityOutcome.Eligible>(Judged.Of(Forms.Employable(Forms.Founder)));
}
