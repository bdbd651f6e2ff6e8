using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>Fraud ends the review at once, and bars for six months: not a millisecond less, and not one more.</summary>
internal static class FraudStory
{
    // Six months from 31 August end on the last day of February.
    private static readonly DateOnly Found = new(2020, 8, 31);
    private static readonly DateTimeOffset FreeFrom = new(2021, 3, 1, 0, 0, 0, ChinaTime.Offset);

    public static async Task Tell(Scene scene)
    {
        var zhao = scene.As("applicant-zhao");
        await scene.At(Found.At(new(9, 0)));
        var caseId = await scene.Applies(zhao, SampleForms.Entrepreneur);
        await scene.Told(zhao, caseId, NotificationKind.SubmissionReceived);
        await IsFound(scene, zhao, caseId);
        await IsBarred(scene, zhao);
        await TriesAgain(scene, zhao, caseId);
    }

    private static async Task IsFound(Scene scene, ApiAccount zhao, string caseId)
    {
        var resources = scene.As("reviewer-hrss-nankai");
        await scene.At(Found.At(new(16, 20)));
        await scene.HasToReview(scene.As("reviewer-psb-nankai"), caseId, "id-card", "property-certificate-pages", "residence", "no-criminal-record");
        await scene.HasToReview(resources, caseId, "tianjin-licence", "core-member-proof", "tax-proof", "employment", "social-insurance");
        await scene.Finds(resources, caseId, "tax-proof", new Finding.FraudFound("完税证明编号不存在,印章系伪造。"));
        await scene.Stands(zhao, caseId, CaseWords.Refused, CaseWords.Nobody);
        await scene.Decided(zhao, caseId, CaseWords.Refused);
        scene.Counted(LegalClock.Start(TermPurpose.ApplicationBar, Term.Months(6), Found), (await zhao.View(caseId)).RefusedUntil!.Value);
        await scene.Told(zhao, caseId, NotificationKind.ReviewRefusedFraud);
    }

    private static async Task IsBarred(Scene scene, ApiAccount zhao)
    {
        var eligibility = await zhao.Eligibility().As<ApplicationEligibility>();
        scene.Expect("may apply, or from", $"False {FreeFrom:O} sanctioned", $"{eligibility.MayApply} {eligibility.From:O} {eligibility.Reason}");
        await scene.At(FreeFrom.AddMilliseconds(-1));
        var early = await scene.Does(zhao, "tries one millisecond too early", zhao.Open().Refused(403, "sanctioned"));
        scene.Expect("told until", FreeFrom, early.Until);
        scene.Expect("cases", 1, (await zhao.Cases().As<CaseList>()).Items.Length);
    }

    private static async Task TriesAgain(Scene scene, ApiAccount zhao, string before)
    {
        await scene.At(FreeFrom);
        var caseId = await scene.Applies(zhao, SampleForms.Entrepreneur);
        await scene.Stands(zhao, caseId, CaseWords.UnderReview, CaseWords.JointReview);
        await scene.Stands(zhao, before, CaseWords.Refused, CaseWords.Nobody);
        await scene.Told(zhao, before);
        scene.Say("  it is midnight: the text waits until eight");
        await scene.At(FreeFrom.AddHours(8));
        await scene.Told(zhao, caseId, NotificationKind.SubmissionReceived);
    }
}
