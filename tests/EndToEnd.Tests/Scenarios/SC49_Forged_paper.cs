using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.WrittenMaterial;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-49: a forged paper is detained, the case stops, and the person is barred (S-31, T-24, N24).</summary>
[Trait("Scenario", "SC-49")]
public sealed class SC49_Forged_paper() : Scenario("2013-01-14T09:00", ByTheDay)
{
    [Fact]
    public async Task A_certificate_found_forged_at_the_window_is_kept_against_a_receipt_and_the_case_stops_S31()
    {
        var caseId = await Play.HandedIn("applicant-lin", PointsForms.Of104);
        await Play.Acts("window-shenzhen", caseId, it => it.Detain(caseId, "diploma", "受理窗口", "经学信网核验不存在")).Expect(200);

        await Play.Stands(caseId, "stopped-for-forgery", "nobody");
        var view = await Play.Sees(caseId, "applicant-lin");
        var custody = Assert.Single(view.Custody);
        Assert.Equal(("diploma", CustodyStep.Detained, "受理窗口"), (custody.Item, custody.Step, custody.Holder));
        Assert.StartsWith("KL-", custody.Receipt, StringComparison.Ordinal);
        Assert.Equal(Play.Moment("2013-08-06T00:00"), view.BarredUntil);
        Assert.Single(Play.Store.Texts(caseId, "forgery-found"));
        await Play.Acts("window-shenzhen", caseId, it => it.Accept(caseId, PointsForms.Of104)).Refused(409, "case-ended");
        await Play.Acts("manager-qihang", caseId, it => it.Withdraw(caseId)).Refused(409, "case-ended");
    }

    [Fact]
    public async Task Who_handed_in_a_forgery_declares_again_after_six_months_and_not_a_millisecond_earlier_S31_T24()
    {
        var caseId = await Play.HandedIn("applicant-lin", PointsForms.Of104);
        await Play.Acts("window-shenzhen", caseId, it => it.Detain(caseId, "diploma", "受理窗口", "经学信网核验不存在")).Expect(200);
        var (free, lin) = (Play.Moment("2013-08-06T00:00"), Play.Service.People.Of("applicant-lin"));
        await Play.Until("2013-08-05T23:59:59.999");

        Assert.Equal(free, (await Play.As("applicant-lin").Declare().Refused(403, "sanctioned")).Until);
        var entrusted = new Functions.PointsCases.EntrustedPerson(lin.Name.Value, lin.IdentityNumber!.Value, lin.Mobile!.Value, await Play.As("manager-qihang").Agreement());
        Assert.Equal(free, (await Play.As("manager-qihang").Declare(entrusted).Refused(403, "sanctioned")).Until);

        await Play.Until("2013-08-06T00:00:00.000");
        await Play.As("applicant-lin").Declare().Expect(201);
    }

    [Fact]
    public async Task Every_hand_that_holds_the_paper_afterwards_is_a_new_entry_and_the_return_is_the_last_N24()
    {
        var caseId = await Play.Accepted("applicant-lin", PointsForms.Of104);
        await Play.Acts("officer-shenzhen", caseId, it => it.Detain(caseId, "diploma", "审批处", "经学信网核验不存在")).Expect(200);
        var receipt = Assert.Single((await Play.Sees(caseId)).Custody).Receipt;

        await Play.Acts("window-shenzhen", caseId, it => it.MovePaper(caseId, "KL-999999", CustodyStep.Returned, "agency")).Refused(422, "receipt-unknown");
        await Play.Acts("officer-shenzhen", caseId, it => it.MovePaper(caseId, receipt, CustodyStep.Transferred, "市公安局经侦支队")).Expect(200);
        await Play.Until("2013-06-03T10:00");
        await Play.Acts("window-shenzhen", caseId, it => it.MovePaper(caseId, receipt, CustodyStep.Returned, "agency")).Expect(200);
        await Play.Acts("window-shenzhen", caseId, it => it.MovePaper(caseId, receipt, CustodyStep.Transferred, "档案室")).Refused(409, "paper-returned-already");

        Assert.Equal(
            [("diploma", CustodyStep.Detained, "审批处"), ("diploma", CustodyStep.Transferred, "市公安局经侦支队"), ("diploma", CustodyStep.Returned, "agency")],
            (await Play.Sees(caseId)).Custody.Select(entry => (entry.Item, entry.Step, entry.Holder)));
        Assert.Equal((1, 2), (Play.Store.Declaration(caseId).Count<PointsEvent.ForgeryFound>(), Play.Store.Declaration(caseId).Count<PointsEvent.CustodyRecorded>()));
    }
}
