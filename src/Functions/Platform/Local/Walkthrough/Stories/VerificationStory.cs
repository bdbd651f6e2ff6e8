using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.Points;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>Several routes of article 6 are open; the examination takes longer, with a reason and by two officers.</summary>
internal static class VerificationStory
{
    private const string Why = "职称评审材料需向原评审机构核实";

    public static async Task Tell(Scene scene)
    {
        var (luo, form) = (scene.As("applicant-luo"), SampleForms.Points("luo"));
        await scene.At(new DateOnly(2013, 5, 8).At(new(9, 0)));
        var caseId = await scene.GetsAccepted(luo, form, (new DateOnly(2013, 5, 20), new DateOnly(2013, 5, 29)), 117m, "senior-title");
        await scene.Informed(
            luo, caseId, NotificationKind.PointsSubmitted, NotificationKind.PublicityBegun, NotificationKind.PublicityPassedHandIn, NotificationKind.MaterialAccepted);
        var routes = (await luo.Evaluate(caseId).As<EvaluationView>()).Routes.Where(route => route.Open).Select(route => route.Route.Value);
        scene.ExpectAll("open routes of article 6", ["bachelor", "senior-title", "intermediate-title", "points"], routes);
        scene.Expect("the route used", "senior-title", (await luo.ViewPoints(caseId)).Route);
        await TakesLonger(scene, luo, caseId);
        await scene.At(new DateOnly(2013, 6, 24).At(new(10, 0)));
        await scene.Acts(scene.Officer, caseId, "agrees, verified early", id => scene.Officer.Approve(id).Expect(200));
        await scene.Stands(caseId, PointsWords.ToBePrinted, PointsWords.Bureau);
        await scene.Informed(luo, caseId, NotificationKind.PointsApproved);
    }

    private static async Task TakesLonger(Scene scene, ApiAccount luo, string caseId)
    {
        var accepted = (await luo.ViewPoints(caseId)).AcceptedOn!.Value;
        await scene.At(new DateOnly(2013, 6, 19).At(new(10, 0)));
        await scene.Acts(scene.Officer, caseId, "cannot ask for 31 working days", id => scene.Officer.AskMoreTime(id, 31, Why).Refused(422, "beyond-longest-term"));
        await scene.Acts(scene.Officer, caseId, "asks for 30 working days in all, with the reason", id => scene.Officer.AskMoreTime(id, 30, Why).Expect(200));
        await scene.Acts(scene.Officer, caseId, "cannot grant it alone", id => scene.Officer.RuleOnMoreTime(id).Refused(403, "four-eyes"));
        var second = scene.As("officer-shenzhen-2");
        await scene.Acts(second, caseId, "grants it", id => second.RuleOnMoreTime(id).Expect(200));
        scene.Counted(LegalClock.Start(TermPurpose.Examination, Term.WorkingDays(30), accepted), (await luo.ViewPoints(caseId)).Deadline!.Until);
        await scene.Acts(scene.Officer, caseId, "cannot ask a second time", id => scene.Officer.AskMoreTime(id, 30, Why).Refused(409, "extension-used"));
        await scene.Informed(luo, caseId, NotificationKind.ExaminationExtended);
    }
}
