using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>Somebody objects on the third day, and is right; nobody learns who it was.</summary>
internal static class ObjectionStory
{
    private const string Contact = "匿名举报人,电话400-000-0000";
    private const string Reason = "义工服务时间经市义工联核实与事实不符";

    public static async Task Tell(Scene scene)
    {
        var xie = scene.As("applicant-xie");
        await scene.At(new DateOnly(2013, 3, 13).At(new(9, 0)));
        var caseId = await scene.Declares(xie, SampleForms.Points("xie"));
        await scene.Evaluates(xie, caseId, 110m);
        await scene.EntrustsAndSubmits(xie, caseId);
        var list = await scene.IsMadePublic(xie, caseId, new DateOnly(2013, 3, 20), lines: 1);
        await scene.Informed(xie, caseId, NotificationKind.PointsSubmitted, NotificationKind.PublicityBegun);
        var receipt = await Objects(scene, list);
        await IsSustained(scene, caseId);
        await IsAnswered(scene, xie, caseId, receipt);
    }

    private static async Task<string> Objects(Scene scene, PublicListView list)
    {
        await scene.At(new DateOnly(2013, 3, 22).At(new(20, 0)));
        var notice = list.Lines[0].Notice;
        var received = (await scene.Does(
            scene.Public,
            $"objects to number {notice} of the list",
            scene.Public.ObjectTo(list.Batch.Batch, notice, "义工服务250小时不属实", "市义工联登记记录", Contact).Expect(201))).As<ObjectionStatus>();
        scene.Counted(LegalClock.Start(TermPurpose.ObjectionAnswer, Term.WorkingDays(5), scene.Now), received.AnswerBy.EndInChina);
        return received.Receipt;
    }

    private static async Task IsSustained(Scene scene, string caseId)
    {
        await scene.At(new DateOnly(2013, 3, 25).At(new(11, 0)));
        var open = (await scene.Officer.Objections().As<ObjectionList>()).Items;
        scene.Expect("objections to be decided", 1, open.Length);
        await scene.Does(
            scene.Officer,
            "cannot give a reason that says who objected",
            scene.Officer.RuleOnObjection(open[0].Id, ObjectionRuling.Sustained, $"{Reason}({Contact})", "异议成立").Refused(422, "reason-names-objector"));
        await scene.Does(
            scene.Officer,
            "sustains the objection",
            scene.Officer.RuleOnObjection(open[0].Id, ObjectionRuling.Sustained, Reason, "经核实,异议成立,公示不通过。").Expect(200));
        await scene.Stands(caseId, PointsWords.PublicityFailed, PointsWords.Agency);
    }

    private static async Task IsAnswered(Scene scene, ApiAccount xie, string caseId, string receipt)
    {
        var answer = await scene.Public.AskObjection(receipt).As<ObjectionStatus>();
        scene.Expect("the answer by the receipt number", "sustained: 经核实,异议成立,公示不通过。", $"{answer.State}: {answer.Answer}");
        var seen = await scene.Manager.ViewPoints(caseId);
        scene.Expect("the agency reads why", Reason, seen.PublicityFailure!.Reason);
        foreach (var reader in (ApiAccount[])[xie, scene.Manager])
        {
            var shown = (await reader.LookAt(caseId)).Body.GetRawText() + (await reader.HistoryOf(caseId)).Body.GetRawText();
            scene.Expect($"does {reader.Person!.Name.Value} learn who objected", false, shown.Contains("400-000-0000", StringComparison.Ordinal));
        }

        await scene.Informed(xie, caseId, NotificationKind.PublicityNotPassed);
    }
}
