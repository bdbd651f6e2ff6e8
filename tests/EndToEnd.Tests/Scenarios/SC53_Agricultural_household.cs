using TalentSettlement.Core.Examination;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Registration;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-53: the agricultural household, printing and collection (S-24, S-42, S-43, S-56).</summary>
[Trait("Scenario", "SC-53")]
public sealed class SC53_Agricultural_household() : Scenario("2013-01-14T09:00", ByTheDay)
{
    [Fact]
    public async Task After_human_resources_development_and_reform_agrees_too_and_both_cards_are_printed_S42_S43()
    {
        var caseId = await BeforeReform();
        await Play.Stands(caseId, "awaiting-reform", "development-reform");
        Assert.Empty(Play.Store.Texts(caseId, "points-approved"));
        await Play.Acts("officer-shenzhen", caseId, it => it.Print(caseId)).Refused(409, "awaiting-reform");
        await Play.Acts("officer-shenzhen-2", caseId, it => it.ApproveReform(caseId)).Refused(403, "other-department");
        Assert.Equal(caseId, Assert.Single((await Play.As("officer-reform").WorkOf("reform").As<CaseList>()).Items).CaseId);

        await Play.Acts("officer-reform", caseId, it => it.ApproveReform(caseId)).Expect(200);

        await Play.Stands(caseId, "to-be-printed", "bureau");
        Assert.Single(Play.Store.Texts(caseId, "points-approved"));
        await Play.Acts("officer-shenzhen", caseId, it => it.Print(caseId)).Expect(200);
        Assert.Equal(["entry-notice", "entry", "agricultural-transfer"], (await Play.Sees(caseId)).Documents.Select(document => document.Document));
    }

    [Fact]
    public async Task Development_and_reform_refuses_with_a_reason_and_nothing_is_printed_S43()
    {
        var caseId = await BeforeReform();
        await Play.Acts("officer-reform", caseId, it => it.RefuseReform(caseId)).Refused(422, "reason-missing");

        await Play.Acts("officer-reform", caseId, it => it.RefuseReform(caseId, new ExaminationReason("quota-exhausted", "本年度指标已用完"))).Expect(200);

        var view = await Play.Sees(caseId, "applicant-he");
        Assert.Equal(("not-approved", "本年度指标已用完"), (view.Receipt.State, Assert.Single(view.Reasons)));
        Assert.Empty(view.Documents);
        Assert.Single(Play.Store.Texts(caseId, "points-not-approved"));
        await Play.Acts("officer-shenzhen", caseId, it => it.Print(caseId)).Refused(409, "case-ended");
        Assert.Equal(0, Play.Store.Declaration(caseId).Count<PointsEvent.DocumentsIssued>());
    }

    [Fact]
    public async Task Only_the_card_of_the_agencys_manager_collects_once_and_the_fee_is_paid_before_it_is_passed_on_S42_S56()
    {
        var caseId = await Play.Printed("applicant-lin", PointsForms.Of104);
        await Play.KnowsAgency("yuanfan", Settling.Yuanfan);
        foreach (var card in (string[])["SB-NOBODY-0000", Settling.Yuanfan])
        {
            await Play.Acts("window-shenzhen", caseId, it => it.HandOverDocuments(caseId, card)).Refused(403, "not-the-agency-manager");
        }

        await Play.Stands(caseId, "printed", "agency");
        Assert.Equal(2, Play.Store.Count("access_log WHERE outcome = 'not-the-agency-manager'"));
        await Play.Acts("window-shenzhen", caseId, it => it.HandOverDocuments(caseId, Settling.Qihang)).Expect(200);
        await Play.Acts("window-shenzhen", caseId, it => it.HandOverDocuments(caseId, Settling.Qihang)).Refused(409, "already-collected");
        await Play.Acts("manager-qihang", caseId, it => it.PassOn(caseId)).Refused(409, "fee-unpaid");
        await Play.Acts("manager-qihang", caseId, it => it.FeePaid(caseId)).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.PassOn(caseId)).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.PassOn(caseId)).Refused(409, "already-passed-on");

        Assert.Equal((1, 1), (Play.Store.Declaration(caseId).Count<PointsEvent.DocumentsCollected>(), Play.Store.Declaration(caseId).Count<PointsEvent.PassedOn>()));
        Assert.Single(Play.Store.Texts(caseId, "documents-passed-on"));
    }

    private async Task<string> BeforeReform()
    {
        var caseId = await Play.Accepted("applicant-he", PointsForms.Of103, HouseholdKind.Agricultural);
        await Play.Until("2013-02-20T10:00");
        await Play.Acts("officer-shenzhen", caseId, it => it.Approve(caseId)).Expect(200);
        return caseId;
    }
}
