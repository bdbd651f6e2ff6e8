using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Permits;
using TalentSettlement.Functions.Permits;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>Everything can be compared and agrees; no person reviews anything.</summary>
internal static class AutomaticStory
{
    public static async Task Tell(Scene scene)
    {
        var chen = scene.As("applicant-chen");
        await scene.At(new DateOnly(2020, 7, 13).At(new(9, 0)));
        var caseId = await scene.Applies(chen, SampleForms.Academic);
        await scene.Stands(chen, caseId, CaseWords.Passed, CaseWords.Applicant);
        var review = (await chen.View(caseId)).Review;
        scene.Expect("items completed by comparison, of all", "6 of 6", $"{review.Count(item => item.How == "comparison")} of {review.Length}");
        scene.Expect("comparison receipts whose seal verifies", 6, review.Count(item => item.Comparison is { Genuine: true }));
        foreach (var department in (string[])["hrss", "edu", "psb"])
        {
            await scene.Worklist(scene.As($"reviewer-{department}-nankai"), 0);
        }

        await scene.Decided(chen, caseId, CaseWords.ReviewPassed);
        await scene.Told(chen, caseId, NotificationKind.SubmissionReceived, NotificationKind.ReviewPassedChooseDelivery);
        await ComesByMail(scene, chen, caseId);
        await IsVerified(scene, chen, caseId);
    }

    private static async Task ComesByMail(Scene scene, ApiAccount chen, string caseId)
    {
        await scene.At(new DateOnly(2020, 7, 13).At(new(12, 30)));
        var mail = new Delivery.MailCollectOnDelivery("天津市南开区样例路1号", chen.Person!.Name.Value);
        await chen.Look(caseId).Expect(200);
        await scene.Does(chen, "chooses mail, collect on delivery", chen.Deliver(caseId, mail).Expect(200));
        await scene.Stands(chen, caseId, CaseWords.Permitted, CaseWords.Window);
        await scene.Told(chen, caseId);

        var window = scene.As("window-nankai");
        await scene.At(new DateOnly(2020, 7, 14).At(new(15, 0)));
        scene.ExpectAll("permits to hand over", [caseId], (await window.HandOvers().As<CaseList>()).Items.Select(line => line.CaseId));
        await window.Look(caseId).Expect(200);
        await scene.Does(window, "posts the permit", window.Dispatch(caseId, "EX000000001TJ").Expect(200));
        await scene.Stands(chen, caseId, CaseWords.Closed, CaseWords.Nobody);
        await scene.Told(chen, caseId, NotificationKind.PermitDispatched);
        await scene.Does(chen, "can no longer choose otherwise", chen.Deliver(caseId, new Delivery.AtWindow()).Refused(409, "already-dispatched"));
    }

    private static async Task IsVerified(Scene scene, ApiAccount chen, string caseId)
    {
        var permit = (await chen.View(caseId)).Permit!;
        var verified = (await scene.Does(scene.Public, $"verifies permit {permit.Number} by its code", scene.Public.VerifyPermit(permit.VerificationCode).Expect(200)))
            .As<PermitVerification>();
        scene.Expect("the permit is", "valid", verified.State);
        scene.Counted(LegalClock.Start(TermPurpose.PermitValidity, Term.CalendarDays(40), permit.IssuedAt), verified.ValidThrough.EndInChina);
        await scene.Does(scene.Public, "tries a code that was never issued", scene.Public.VerifyPermit(new string('0', 48)).Refused(404, "permit-unknown"));
    }
}
