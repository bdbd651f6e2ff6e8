using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Permits;
using TalentSettlement.Functions.Elements;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>One return names everything at once; the resubmission opens nothing but what failed.</summary>
internal static class CorrectionStory
{
    private const string Translation = "qualification-translation";

    public static async Task Tell(Scene scene)
    {
        var li = scene.As("applicant-li");
        await scene.At(new DateOnly(2020, 7, 15).At(new(9, 0)));
        var caseId = await scene.Applies(li, SampleForms.ForeignQualification);
        await scene.Told(li, caseId, NotificationKind.SubmissionReceived);
        await IsReturned(scene, li, caseId);
        await Corrects(scene, li, caseId);
        await Collects(scene, li, caseId);
    }

    private static async Task IsReturned(Scene scene, ApiAccount li, string caseId)
    {
        var reviewer = scene.As("reviewer-hrss-nankai");
        await scene.At(new DateOnly(2020, 7, 15).At(new(14, 0)));
        await scene.Finds(reviewer, caseId, Translation, new Finding.NotSatisfied(
            [new Fault("seal-of-another-unit"), new Fault("pages-missing", "缺第2页")]));
        await scene.Stands(li, caseId, CaseWords.UnderReview, CaseWords.JointReview);
        await scene.Told(li, caseId);

        await scene.Clears(
            reviewer,
            caseId,
            "qualification-cert", "register-screenshot", "register-screenshot-translation", "page-screenshot", "page-screenshot-translation", "licence");
        await scene.Stands(li, caseId, CaseWords.SentBack, CaseWords.Applicant);
        await scene.Decided(li, caseId, CaseWords.ReviewReturned);
        await scene.Told(li, caseId, NotificationKind.ReviewReturned);
        var corrections = (await li.View(caseId)).Corrections;
        scene.ExpectAll(
            "everything to correct",
            [$"{Translation} seal-of-another-unit", $"{Translation} pages-missing"],
            corrections.SelectMany(correction => correction.Faults, (correction, fault) => $"{correction.Item} {fault.Code}"));
    }

    private static async Task Corrects(Scene scene, ApiAccount li, string caseId)
    {
        var reviewer = scene.As("reviewer-hrss-nankai-2");
        await scene.At(new DateOnly(2020, 7, 16).At(new(10, 0)));
        var part = (await li.Checklist(caseId).As<ChecklistView>()).Items.Single(line => line.Element == Translation).Parts.Single();
        await scene.Does(li, "replaces the one translation", li.Upload(caseId, Translation, part.Part, ApiDocument.For(part, "COMPLETE AND SEALED")).Expect(200));
        await li.Look(caseId).Expect(200);
        await scene.Does(li, "submits again", li.Submit(caseId).Expect(200));
        var carried = (await li.View(caseId)).Review;
        scene.Expect("items that hold from the first round, of all", "12 of 13", $"{carried.Count(item => item.How == "earlier-round")} of {carried.Length}");
        await scene.Clears(reviewer, caseId, Translation);
        await scene.Decided(li, caseId, CaseWords.ReviewReturned, CaseWords.ReviewPassed);
        scene.Expect("submissions of the one case", 2, (await li.View(caseId)).Attempts.Length);
        await scene.Told(li, caseId, NotificationKind.SubmissionReceived, NotificationKind.ReviewPassedChooseDelivery);
    }

    private static async Task Collects(Scene scene, ApiAccount li, string caseId)
    {
        var window = scene.As("window-nankai");
        await scene.Does(li, "chooses the window", li.Deliver(caseId, new Delivery.AtWindow()).Expect(200));
        await scene.Told(li, caseId, NotificationKind.PermitReadyAtWindow);
        await scene.At(new DateOnly(2020, 7, 17).At(new(9, 30)));
        await window.Look(caseId).Expect(200);
        await scene.Does(window, "cannot post what is to be collected", window.Dispatch(caseId, "EX000000002TJ").Refused(409, "other-delivery-chosen"));
        await scene.Does(window, "hands the permit over", window.Collect(caseId).Expect(200));
        await scene.Stands(li, caseId, CaseWords.Closed, CaseWords.Nobody);
        await scene.Told(li, caseId, NotificationKind.PermitCollected);
    }
}
