using System.Collections.Immutable;
using TalentSettlement.Core.Permits;
using TalentSettlement.Core.Supervision;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Permits;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Supervision;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-30: the spot check (T-25, N21).</summary>
[Trait("Scenario", "SC-30")]
public sealed class SC30_Spot_check() : Scenario("2020-07-13T09:00")
{
    private static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> Checkers = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty
        .Add("edu", ["reviewer-edu-nankai", "reviewer-edu-nankai-2"])
        .Add("hrss", ["reviewer-hrss-nankai", "reviewer-hrss-nankai-2"])
        .Add("psb", ["reviewer-psb-nankai", "reviewer-psb-nankai-2"]);

    [Fact]
    public async Task The_sample_can_be_drawn_again_is_taken_by_department_and_nobody_checks_what_he_decided_T25_N21()
    {
        var decided = await PassAMonth();
        await Play.Until("2020-08-03T09:00");

        var check = await Play.As("supervisor-hrss").With("august").Draw(new DrawSpotCheck("2020-07", 3, Checkers)).As<SpotCheck>();
        var again = await Play.As("supervisor-hrss").With("august").Draw(new DrawSpotCheck("2020-07", 3, Checkers)).As<SpotCheck>();
        var verified = await Play.As("supervisor-psb").DrawAgain(check.Id).As<SpotCheckVerification>();

        Assert.Equal<SpotCheckDraw>(check.Sample, again.Sample);
        Assert.True(verified.Same);
        Assert.Equal<SpotCheckDraw>(check.Sample, verified.Sample);
        Assert.Equal(32, check.Seed.Length);
        Assert.Equal(["edu", "hrss", "psb"], check.Sample.Select(draw => draw.Department.Value).Distinct());
        Assert.All(check.Sample.GroupBy(draw => draw.Department), stratum => Assert.InRange(stratum.Count(), 1, 3));
        Assert.All(check.Sample, draw => Assert.Contains(draw.Checker, Checkers[draw.Department.Value]));
        Assert.All(check.Sample.Where(draw => decided.Contains(draw.Case.ToString())), draw => Assert.EndsWith("-2", draw.Checker));
    }

    [Fact]
    public async Task Who_was_not_drawn_records_nothing_and_a_month_without_cases_gives_an_empty_sample_N21()
    {
        await PassAMonth();
        var check = await Play.As("supervisor-hrss").Draw(new DrawSpotCheck("2020-07", 1, Checkers)).As<SpotCheck>();
        var draw = check.Sample.First(draw => draw.Department.Value == "edu");
        var other = Checkers["edu"].Single(checker => checker != draw.Checker);

        await Play.As(other).Record(check.Id, new RecordCheck(draw.Case.ToString(), true, "属实")).Refused(403, "not-drawn-for-you");
        await Play.As(draw.Checker).Record(check.Id, new RecordCheck(draw.Case.ToString(), true, "属实")).Expect(200);
        await Play.As(draw.Checker).Record(check.Id, new RecordCheck(draw.Case.ToString(), false, "改口")).Refused(409, "already-checked");
        Assert.Empty((await Play.As("supervisor-hrss").Draw(new DrawSpotCheck("2020-05", 1, Checkers)).As<SpotCheck>()).Sample);
    }

    [Fact]
    public async Task A_fraud_found_afterwards_is_revoked_by_another_person_shows_at_once_and_bars_from_the_day_of_the_finding_T24_T25_C11()
    {
        var caseId = await Play.Passed("extra-1");
        await Play.As("extra-1").Deliver(caseId, new Delivery.AtWindow()).Expect(200);
        var code = (await Play.As("extra-1").Look(caseId).As<CaseView>()).Permit!.VerificationCode;
        Assert.Equal("valid", (await Play.As(null).VerifyPermit(code).As<PermitVerification>()).State);
        await Play.Until("2020-08-03T09:00");
        var check = await Play.As("supervisor-hrss").Draw(new DrawSpotCheck("2020-07", 1, Checkers)).As<SpotCheck>();
        var draw = check.Sample.First(draw => draw.Department.Value == "edu");
        await Play.As(draw.Checker).Record(check.Id, new RecordCheck(caseId, false, "学历证书系伪造")).Expect(200);

        await Play.As("supervisor-edu").Look(caseId);
        await Play.As("supervisor-edu").ProposeRevocation(caseId, "学历证书系伪造").Expect(200);
        Assert.Equal("valid", (await Play.As(null).VerifyPermit(code).As<PermitVerification>()).State);
        Assert.Equal(caseId, Assert.Single((await Play.As("supervisor-psb").Revocations().As<CaseList>()).Items).CaseId);
        await Play.As("supervisor-edu").DecideRevocation(caseId).Refused(403, "four-eyes");
        await Play.Until("2020-08-05T09:00");
        await Play.As("supervisor-psb").Look(caseId);
        await Play.As("supervisor-psb").DecideRevocation(caseId).Expect(200);
        await Play.Settle();

        Assert.Equal("revoked", (await Play.As(null).VerifyPermit(code).As<PermitVerification>()).State);
        Assert.Equal(
            new ApplicationEligibility(false, Play.Moment("2021-02-04T00:00"), "sanctioned"),
            await Play.As("extra-1").Eligibility().As<ApplicationEligibility>());
        Assert.Equal(1, Play.Store.Case(caseId).Count<TalentEvent.PermitRevoked>());
        Assert.Single(Play.Store.Texts(caseId, "permit-revoked"));
        Assert.Empty((await Play.As("supervisor-psb").Revocations().As<CaseList>()).Items);
    }

    // Five cases that passed by themselves, and one of which the first reviewer of each department decided something.
    private async Task<string[]> PassAMonth()
    {
        for (var n = 1; n <= 5; n++)
        {
            await Play.Passed($"extra-{n}");
        }

        var caseId = await Play.Submitted("extra-6", Forms.ThreeDepartments);
        await Play.Satisfy("reviewer-hrss-nankai", caseId);
        await Play.Satisfy("reviewer-edu-nankai", caseId);
        await Play.Satisfy("reviewer-psb-nankai", caseId);
        return [caseId];
    }
}
