using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.JointWindow;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.JointWindow;
using TalentSettlement.Functions.TalentCases;
using TalentSettlement.Functions.Transition;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>The joint window's day, and a service norm that runs over a festival and a Sunday at work.</summary>
internal static class WindowStory
{
    private static readonly Term Norm = Term.WorkingDays(3);

    public static async Task Tell(Scene scene)
    {
        var wang = scene.As("applicant-wang");
        await scene.At(new DateOnly(2020, 6, 24).At(new(10, 0)));
        await TurnsPaperAway(scene, scene.As("window-nankai"), wang);
        await scene.At(new DateOnly(2020, 6, 24).At(new(16, 0)));
        var caseId = await scene.Applies(wang, SampleForms.Technician);
        await scene.Told(wang, caseId, NotificationKind.SubmissionReceived);
        var problem = await Asks(scene, scene.As("window-nankai"), caseId);
        await RunsItsNorm(scene, wang, caseId);
        await IsAnswered(scene, problem, wang, caseId);
    }

    private static async Task TurnsPaperAway(Scene scene, ApiAccount window, ApiAccount wang)
    {
        var person = wang.Person!;
        var paper = new RegisterLegacyCase(
            person.Name.Value, person.IdentityNumber!.Value, person.Mobile!.Value, "120104", scene.Now, "NK-2020-0624");
        await scene.Does(window, "cannot register paper any more", window.RegisterPaper(paper).Refused(409, "paper-not-accepted"));
        await scene.Does(
            window, "records a consultation instead", window.Consult("可以在窗口提交纸质材料吗?", "自6月8日起全程网上办理,请通过手机提交。").Expect(201));
        scene.Expect("consultations on record", 1, (await window.Consultations().As<ConsultationList>()).Items.Length);
    }

    private static async Task<string> Asks(Scene scene, ApiAccount window, string caseId)
    {
        var reported = await scene.Does(
            window, "reports a policy problem to human resources", window.Report("hrss", "技工院校毕业证书遗失的,能否以学籍证明代替?", caseId).Expect(201));
        var problem = reported.As<PolicyProblem>();
        scene.Counted(LegalClock.Start(TermPurpose.ConsultationAnswer, Norm, problem.ReportedAt), problem.AnswerBy);
        return problem.Id;
    }

    private static async Task RunsItsNorm(Scene scene, ApiAccount wang, string caseId)
    {
        var reviewer = scene.As("reviewer-hrss-nankai");
        var review = await reviewer.Review(caseId).As<DepartmentReview>();
        scene.Counted(LegalClock.Start(TermPurpose.DepartmentReview, Norm, scene.Now), review.NormEnds);
        await scene.At(new DateTimeOffset(2020, 6, 30, 23, 59, 59, 999, ChinaTime.Offset));
        scene.Expect("reminders", 0, await Reminders(wang, caseId));
        await scene.At(new DateOnly(2020, 7, 1).At(new(9, 0)));
        scene.Expect("reminders to the one department that is silent", 1, await Reminders(wang, caseId));
        await scene.Clears(reviewer, caseId, "academic-cert", "licence", "technical-college-graduate-form", "employment", "social-insurance");
        await scene.Decided(wang, caseId, CaseWords.ReviewPassed);
        await scene.Told(wang, caseId, NotificationKind.ReviewPassedChooseDelivery);
    }

    private static async Task IsAnswered(Scene scene, string problem, ApiAccount wang, string caseId)
    {
        var supervisor = scene.As("supervisor-hrss");
        var open = (await supervisor.PolicyProblems().As<PolicyProblemList>()).Items.Where(item => item.Answer is null);
        scene.ExpectAll("problems open at human resources", [problem], open.Select(item => item.Id));
        await scene.Does(supervisor, "answers the problem", supervisor.Answer(problem, "可以,由存档机构出具并加盖公章。").Expect(200));
        await scene.Does(supervisor, "cannot answer it again", supervisor.Answer(problem, "可以。").Refused(409, "already-answered"));
        await scene.Stands(wang, caseId, CaseWords.Passed, CaseWords.Applicant);
    }

    private static async Task<int> Reminders(ApiAccount who, string caseId) =>
        (await who.Timeline(caseId).As<Timeline>()).Entries.Count(entry => entry.Fact == "review-reminded");
}
