using TalentSettlement.Core.Elements;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-11: one department fails (T-15); SC-12: the person resubmits (T-16).</summary>
public sealed class SC11_One_department_fails() : Scenario("2020-07-13T09:00")
{
    [Fact]
    [Trait("Scenario", "SC-11")]
    public async Task The_joint_result_waits_for_all_three_and_one_text_says_what_to_mend_and_where_to_ask_T15()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        await Fail(caseId);
        await AssertStillUnderReview(caseId);
        await Play.Satisfy("reviewer-edu-nankai", caseId);
        await AssertStillUnderReview(caseId);
        await Play.Satisfy("reviewer-psb-nankai", caseId);

        var view = await Play.As("extra-1").Look(caseId).As<CaseView>();
        Assert.Equal(("sent-back", "applicant"), (view.Receipt.State, view.Receipt.WaitingFor));
        var correction = Assert.Single(view.Corrections);
        Assert.Equal(("licence", "seal-missing"), (correction.Item, Assert.Single(correction.Faults).Code));
        Assert.Equal(1, Play.Store.Case(caseId).Count<TalentEvent.ReviewReturned>());

        var told = Assert.Single(Play.Service.Sms.Sent, sms => sms.Text.Template != "submission-received").Text;
        Assert.Equal("review-returned", told.Template);
        Assert.Contains("未加盖公章", told.Text);
        Assert.Contains("请加盖公章后重新上传", told.Text);
        Assert.Contains("南开", told.Text);
        Assert.Single(Play.Store.Texts(caseId, "review-returned"));
    }

    [Fact]
    [Trait("Scenario", "SC-12")]
    public async Task The_second_attempt_is_linked_opens_the_failed_element_alone_and_is_decided_once_T16()
    {
        var caseId = await SentBack();
        var licence = ApiDocument.Pdf("licence", "SEALED").SealedBy(SealOwner.Employer, DocumentForm.Photocopy);
        await Play.As("extra-1").Upload(caseId, "licence", "licence", licence).Expect(200);
        await Play.As("extra-1").Look(caseId);
        await Play.As("extra-1").Submit(caseId).Expect(200);
        await Play.Settle();

        Assert.Equal(["licence"], await Play.Tasks("reviewer-hrss-nankai", caseId));
        Assert.Equal([caseId], await Play.Worklist("reviewer-hrss-nankai"));
        Assert.Empty(await Play.Worklist("reviewer-edu-nankai"));
        Assert.Empty(await Play.Worklist("reviewer-psb-nankai"));
        var waiting = await Play.As("extra-1").Look(caseId).As<CaseView>();
        Assert.All(waiting.Review.Where(item => item.Item != "licence"), item => Assert.Equal(("passed", "earlier-round"), (item.Outcome, item.How)));

        await Play.Satisfy("reviewer-hrss-nankai", caseId);
        var view = await Play.As("extra-1").Look(caseId).As<CaseView>();
        Assert.Equal("passed", view.Receipt.State);
        Assert.Equal([(1, "returned"), (2, "passed")], view.Attempts.Select(attempt => (attempt.Round, attempt.Ended)));
        Assert.Equal(1, Play.Store.Case(caseId).Count<TalentEvent.ReviewPassed>());
        Assert.Single(Play.Store.Texts(caseId, "review-passed-choose-delivery"));
    }

    [Fact]
    [Trait("Scenario", "SC-12")]
    public async Task A_pass_whose_data_have_changed_is_reviewed_again_T16_C7()
    {
        var caseId = await SentBack();
        await Play.As("extra-1").Save(caseId, Forms.ThreeDepartments with { Place = Forms.OwnHome }).Expect(200);
        await Play.As("extra-1").UploadMissing(caseId);
        await Play.As("extra-1").Submit(caseId).Expect(200);
        await Play.Settle();

        Assert.Equal(["property-certificate-pages", "residence"], await Play.Tasks("reviewer-psb-nankai", caseId));
        Assert.Equal(["licence"], await Play.Tasks("reviewer-hrss-nankai", caseId));
        Assert.Empty(await Play.Tasks("reviewer-edu-nankai", caseId));
    }

    private async Task<string> SentBack()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        await Fail(caseId);
        await Play.Satisfy("reviewer-edu-nankai", caseId);
        await Play.Satisfy("reviewer-psb-nankai", caseId);
        Assert.Equal("sent-back", (await Play.As("extra-1").Look(caseId).As<CaseView>()).Receipt.State);
        return caseId;
    }

    private async Task Fail(string caseId)
    {
        await Play.Satisfy("reviewer-hrss-nankai", caseId, except: "licence");
        await Play.As("reviewer-hrss-nankai").NotSatisfied(caseId, "licence", new Fault("seal-missing")).Expect(200);
        await Play.Settle();
    }

    private async Task AssertStillUnderReview(string caseId)
    {
        Assert.Equal("under-review", (await Play.As("extra-1").Look(caseId).As<CaseView>()).Receipt.State);
        Assert.Equal("submission-received", Assert.Single(Play.Service.Sms.Sent).Text.Template);
    }
}
