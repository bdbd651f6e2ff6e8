using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Sanctions;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-26: six months, to the millisecond (T-24, P-BAN, D1, D2, N18); SC-28: a finding that is annulled (D4).</summary>
public sealed class SC26_Six_months() : Scenario("2020-07-15T09:00", service => service with
{
    Settings = service.Settings.Add("OutboxSchedule", "0 0 1 * * *").Add("DeadlineSchedule", "0 0 2 * * *"),
})
{
    [Fact]
    [Trait("Scenario", "SC-26")]
    public async Task Fraud_found_on_July_15_bars_until_January_16_at_midnight_T24()
    {
        var caseId = await Refused();
        var free = Play.Moment("2021-01-16T00:00");
        var view = await Play.As("extra-1").Look(caseId).As<CaseView>();
        Assert.Equal(("refused-for-fraud", free), (view.Receipt.State, view.RefusedUntil));
        Assert.Contains("2021年1月15日", Assert.Single(Play.Store.Texts(caseId, "review-refused-fraud")).Notification.Parameters.Values);
        await AssertBarred(free);

        await Play.Until("2021-01-15T23:59:59.999");
        await AssertBarred(free);

        await Play.Until("2021-01-16T00:00:00.000");
        Assert.Equal(new ApplicationEligibility(true, null, null), await Play.As("extra-1").Eligibility().As<ApplicationEligibility>());
        await Play.As("extra-1").Open().Expect(201);
    }

    [Fact]
    [Trait("Scenario", "SC-26")]
    public async Task A_finding_that_predates_the_system_bars_a_draft_from_being_submitted_D2()
    {
        var caseId = await Play.Draft("extra-1", Forms.Comparable);
        var number = Play.Service.People.Of("extra-1").IdentityNumber!.Value;
        await Play.As("supervisor-psb").Import(new ImportSanction(number, Play.Moment("2020-06-30T16:20"), "原流程中提交虚假证明", "GA-2020-17")).Expect(201);

        var refused = await Play.As("extra-1").Submit(caseId).Refused(403, "sanctioned");
        Assert.Equal(Play.Moment("2020-12-31T00:00"), refused.Until);

        await Play.As("supervisor-psb").AnnulImported(new AnnulSanction(number, "GA-2020-17", "复核后撤销")).Expect(200);
        await Play.As("extra-1").Submit(caseId).Expect(200);
        Assert.NotNull(Assert.Single((await Play.As("supervisor-psb").Findings(number).As<SanctionList>()).Items).Annulment);
    }

    [Fact]
    [Trait("Scenario", "SC-28")]
    public async Task An_annulled_finding_frees_at_once_both_stay_readable_and_the_case_stands_where_it_left_D4()
    {
        var caseId = await Refused();
        await Play.Until("2020-09-01T10:00");
        await Play.As("supervisor-hrss").Look(caseId);
        await Play.As("supervisor-hrss").Annul(caseId, "经申诉复核,证书属实").Expect(200);
        await Play.Settle();

        Assert.True((await Play.As("extra-1").Eligibility().As<ApplicationEligibility>()).MayApply);
        var findings = await Play.As("supervisor-hrss").Findings(Play.Service.People.Of("extra-1").IdentityNumber!.Value).As<SanctionList>();
        var finding = Assert.Single(findings.Items);
        Assert.Equal(("伪造印章", "supervisor-hrss"), (finding.Grounds, finding.Annulment!.By));
        var facts = (await Play.As("supervisor-hrss").Timeline(caseId).As<Timeline>()).Entries.Select(entry => entry.Fact);
        Assert.Superset(new HashSet<string> { "refused-for-fraud", "finding-annulled" }, facts.ToHashSet());
        Assert.Single(Play.Store.Texts(caseId, "sanction-annulled"));

        // The stage it left: education had found its part in order, the rest is open again.
        Assert.Equal("under-review", (await Play.As("extra-1").Look(caseId).As<CaseView>()).Receipt.State);
        Assert.Empty(await Play.Tasks("reviewer-edu-nankai", caseId));
        Assert.Contains("licence", await Play.Tasks("reviewer-hrss-nankai", caseId));
        await Play.Satisfy("reviewer-hrss-nankai", caseId);
        await Play.Satisfy("reviewer-psb-nankai", caseId);
        Assert.Equal("passed", Play.Store.Case(caseId).State);
        await Play.As("supervisor-hrss").Look(caseId);
        await Play.As("supervisor-hrss").Annul(caseId, "再撤销一次").Refused(409, "no-finding");
    }

    [Fact]
    [Trait("Scenario", "SC-28")]
    public async Task A_finding_annulled_after_the_person_has_applied_anew_leaves_one_active_case_D4_K5()
    {
        var caseId = await Refused();
        await Play.Until("2021-01-18T10:00");
        var next = await Play.Draft("extra-1", Forms.Comparable);
        await Play.As("supervisor-hrss").Look(caseId);
        await Play.As("supervisor-hrss").Annul(caseId, "经申诉复核,证书属实").Expect(200);

        var open = Play.Store.Cases().Where(stored => !stored.Case.HasEnded).Select(stored => stored.Id);

        Assert.Equal([next], open);
    }

    private async Task<string> Refused()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        await Play.Satisfy("reviewer-edu-nankai", caseId);
        await Play.Until("2020-07-15T16:20");
        await Play.As("reviewer-hrss-nankai").Look(caseId);
        await Play.As("reviewer-hrss-nankai").FraudFound(caseId, "licence", "伪造印章").Expect(200);
        await Play.Settle();
        return caseId;
    }

    private async Task AssertBarred(DateTimeOffset free)
    {
        Assert.Equal(new ApplicationEligibility(false, free, "sanctioned"), await Play.As("extra-1").Eligibility().As<ApplicationEligibility>());
        Assert.Equal(free, (await Play.As("extra-1").Open().Refused(403, "sanctioned")).Until);
    }
}
