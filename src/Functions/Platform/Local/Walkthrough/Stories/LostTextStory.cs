using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>A wrong register is contested; then the text with the good news is lost, and the case stands as if it had arrived.</summary>
internal static class LostTextStory
{
    public static async Task Tell(Scene scene)
    {
        var zhou = scene.As("applicant-zhou");
        var police = scene.As("reviewer-psb-nankai");
        await scene.At(new DateOnly(2020, 6, 22).At(new(9, 0)));
        var caseId = (await zhou.Cases().As<CaseList>()).Items.Single(line => line.State == CaseWords.UnderReview).CaseId;
        var differing = (await zhou.View(caseId)).Review.Single(item => item.Outcome == "open");
        scene.ExpectAll($"{differing.Name}: what the register has otherwise", ["criminal-record"], differing.Comparison!.Differing);
        await scene.Does(
            zhou, "contests it", zhou.Contest(caseId, differing.Item, "criminal-record", "登记信息系同名人员,本人无犯罪记录。").Expect(200));

        await scene.At(new DateOnly(2020, 6, 22).At(new(11, 0)));
        scene.Service.Sms.Script.Next(SmsBehaviour.GiveNoReceipt, SmsBehaviour.GiveNoReceipt);
        await scene.Finds(police, caseId, differing.Item, new Finding.Satisfied());
        await scene.Stands(zhou, caseId, CaseWords.Passed, CaseWords.Applicant);
        await IsSentOnceMore(scene, zhou, caseId);
        await EndsInTheInbox(scene, zhou, caseId);
    }

    private static async Task IsSentOnceMore(Scene scene, ApiAccount zhou, string caseId)
    {
        scene.Expect("the text was taken by the provider, times", 1, scene.AttemptsAt(await Last(zhou, caseId)));
        await scene.At(new DateOnly(2020, 6, 22).At(new(11, 59)));
        scene.Expect("no receipt for 59 minutes; taken, times", 1, scene.AttemptsAt(await Last(zhou, caseId)));
        await scene.At(new DateOnly(2020, 6, 22).At(new(12, 0)));
        scene.Expect("no receipt for 60 minutes; the same text is sent once more; taken, times", 2, scene.AttemptsAt(await Last(zhou, caseId)));
    }

    private static async Task EndsInTheInbox(Scene scene, ApiAccount zhou, string caseId)
    {
        await scene.At(new DateOnly(2020, 6, 23).At(new(10, 59)));
        scene.Expect("the inbox says that the phone was not reached", false, (await Last(zhou, caseId)).PhoneNotReached);
        await scene.At(new DateOnly(2020, 6, 23).At(new(11, 0)));
        var lost = await Last(zhou, caseId);
        scene.Expect("after 24 hours the inbox says that the phone was not reached", true, lost.PhoneNotReached);
        scene.Show(lost);
        scene.ExpectAll("its way", ["handed-over", "resent", "inbox"], lost.Steps.Select(step => step.What));
        var open = await scene.As("ops").UndeliveredTexts().As<UndeliveredList>();
        scene.ExpectAll("on the operator's list", [lost.Message], open.Items.Select(item => item.Message.Message));
        await scene.Stands(zhou, caseId, CaseWords.Passed, CaseWords.Applicant);
        await scene.Decided(zhou, caseId, CaseWords.ReviewPassed);
        await scene.Does(zhou, "needs it no more and cancels", zhou.Cancel(caseId, "计划有变").Expect(200));
    }

    private static async Task<InboxMessage> Last(ApiAccount who, string caseId) => (await who.Messages(caseId).As<Inbox>()).Items[^1];
}
