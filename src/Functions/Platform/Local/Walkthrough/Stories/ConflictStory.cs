using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Permits;
using TalentSettlement.Functions.JointReview;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>Two departments are competent for one certificate and disagree; neither overrules the other.</summary>
internal static class ConflictStory
{
    private const string Certificate = "academic-cert";

    public static async Task Tell(Scene scene)
    {
        var liu = scene.As("applicant-liu");
        await scene.At(new DateOnly(2020, 7, 20).At(new(9, 0)));
        var caseId = await scene.Applies(liu, SampleForms.Skilled);
        await scene.Told(liu, caseId, NotificationKind.SubmissionReceived);
        await Disagree(scene, liu, caseId);
        await IsRuled(scene, liu, caseId);
        await scene.Does(liu, "chooses the window", liu.Deliver(caseId, new Delivery.AtWindow()).Expect(200));
        await scene.Stands(liu, caseId, CaseWords.Permitted, CaseWords.Window);
        await scene.Told(liu, caseId, NotificationKind.PermitReadyAtWindow);
    }

    private static async Task Disagree(Scene scene, ApiAccount liu, string caseId)
    {
        var (education, resources) = (scene.As("reviewer-edu-nankai"), scene.As("reviewer-hrss-nankai"));
        await scene.At(new DateOnly(2020, 7, 20).At(new(15, 0)));
        await scene.Clears(education, caseId, Certificate);
        await scene.Finds(resources, caseId, Certificate, new Finding.NotSatisfied([new Fault("differs-from-register", "毕业年份与档案不一致")]));
        await scene.Clears(resources, caseId, "licence");
        await scene.Stands(liu, caseId, CaseWords.UnderReview, CaseWords.JointReview);
        await scene.Decided(liu, caseId);
        await scene.Told(liu, caseId);
    }

    private static async Task IsRuled(Scene scene, ApiAccount liu, string caseId)
    {
        var arbiter = scene.As("arbiter");
        await scene.At(new DateOnly(2020, 7, 21).At(new(10, 0)));
        scene.Expect("disagreements on the arbiter's list", 1, (await arbiter.Conflicts().As<TalentCases.CaseList>()).Items.Length);
        var conflict = (await arbiter.Conflict(caseId).As<ConflictView>()).Items.Single();
        scene.ExpectAll("heard, side by side", ["edu Satisfied", "hrss NotSatisfied"], conflict.Opinions.Select(opinion => $"{opinion.Department} {opinion.Finding.GetType().Name}"));
        await scene.Does(
            arbiter, "rules that the certificate holds", arbiter.Rule(caseId, Certificate, new Finding.Satisfied(), "档案年份系笔误,毕业证书编号核验无误。").Expect(200));
        await scene.Stands(liu, caseId, CaseWords.Passed, CaseWords.Applicant);
        scene.Expect("passed by", "arbitration", (await liu.View(caseId)).Review.Single(item => item.Item == Certificate).How);
        await scene.Decided(liu, caseId, CaseWords.ReviewPassed);
        await scene.Told(liu, caseId, NotificationKind.ReviewPassedChooseDelivery);
    }
}
