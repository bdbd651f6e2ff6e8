using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.WrittenMaterial;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What was objected to is taken out, and declared again; the dossier comes back once with everything, and is accepted.</summary>
internal static class ReturnStory
{
    private static readonly MaterialFault[] Faults =
    [
        new("diploma", "not-legible", "复印件不清晰"), new("household-book", "incomplete", "缺本人页"), new("report-form-one", "not-sealed", "未盖机构公章"),
    ];

    public static async Task Tell(Scene scene)
    {
        var xie = scene.As("applicant-xie");
        var corrected = SampleForms.Points("xie") is var form ? form with { Claims = [.. form.Claims.Where(claim => claim is not Claim.VolunteerService)] } : form;
        await scene.At(new DateOnly(2013, 3, 28).At(new(9, 0)));
        var caseId = (await xie.Declarations().As<TalentCases.CaseList>()).Items[0].CaseId;
        await scene.Acts(scene.Manager, caseId, "withdraws the information", id => scene.Manager.Withdraw(id).Expect(200));
        await scene.Acts(xie, caseId, "takes out what was objected to", id => xie.SaveForm(id, corrected).Expect(200));
        await scene.Evaluates(xie, caseId, 100m);
        await scene.EntrustsAndSubmits(xie, caseId);
        await scene.IsMadePublic(xie, caseId, new DateOnly(2013, 4, 3), lines: 1);
        await scene.PassesPublicity(xie, caseId);
        await scene.Informed(xie, caseId, NotificationKind.PointsSubmitted, NotificationKind.PublicityBegun, NotificationKind.PublicityPassedHandIn);
        await ComesBack(scene, xie, caseId);
        await IsAccepted(scene, xie, caseId, corrected);
    }

    private static async Task ComesBack(Scene scene, ApiAccount xie, string caseId)
    {
        await scene.At(new DateOnly(2013, 4, 12).At(new(10, 0)));
        await scene.HandsIn(caseId);
        await scene.Acts(scene.Clerk, caseId, "returns the material with three faults at once", id => scene.Clerk.Return(id, null, [.. Faults]).Expect(200));
        scene.ExpectAll("the agency reads", Faults.Select(fault => fault.Remark), (await scene.Manager.ViewPoints(caseId)).Returns[0].Faults.Select(fault => fault.Remark));
        await scene.Stands(caseId, PointsWords.AwaitingMaterial, PointsWords.Agency);
        await scene.Informed(xie, caseId, NotificationKind.MaterialReturnedOnce);
    }

    private static async Task IsAccepted(Scene scene, ApiAccount xie, string caseId, SavePointsForm form)
    {
        await scene.At(new DateOnly(2013, 4, 17).At(new(10, 0)));
        await scene.HandsIn(caseId, "diploma", "household-book", "report-form-one");
        var overlooked = new MaterialFault("single-statement", "not-legible");
        await scene.Acts(
            scene.Clerk, caseId, "cannot return it again for what could be seen the first time", id => scene.Clerk.Return(id, null, overlooked).Refused(409, "fault-was-visible"));
        await scene.IsAccepted(xie, caseId, form.Claims, 100m);
        await scene.At(new DateOnly(2013, 5, 6).At(new(10, 0)));
        await scene.Acts(scene.Officer, caseId, "agrees", id => scene.Officer.Approve(id).Expect(200));
        await scene.Stands(caseId, PointsWords.ToBePrinted, PointsWords.Bureau);
        await scene.Informed(xie, caseId, NotificationKind.MaterialAccepted, NotificationKind.PointsApproved);
    }
}
