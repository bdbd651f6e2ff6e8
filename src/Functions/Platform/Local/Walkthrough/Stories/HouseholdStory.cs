using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>An agricultural household: development and reform agrees too, and there are two cards.</summary>
internal static class HouseholdStory
{
    public static async Task Tell(Scene scene)
    {
        var (he, form) = (scene.As("applicant-he"), SampleForms.Points("he"));
        await scene.At(new DateOnly(2013, 9, 24).At(new(9, 0)));
        var caseId = await scene.GetsAccepted(he, form, (new DateOnly(2013, 10, 10), new DateOnly(2013, 10, 21)), 107m);
        await scene.Informed(
            he, caseId, NotificationKind.PointsSubmitted, NotificationKind.PublicityBegun, NotificationKind.PublicityPassedHandIn, NotificationKind.MaterialAccepted);
        await IsApprovedTwice(scene, he, caseId);
        await IsHandedOver(scene, he, caseId);
    }

    private static async Task IsApprovedTwice(Scene scene, ApiAccount he, string caseId)
    {
        var reform = scene.As("officer-reform");
        await scene.At(new DateOnly(2013, 10, 28).At(new(10, 0)));
        await scene.Acts(scene.Officer, caseId, "agrees for human resources", id => scene.Officer.Approve(id).Expect(200));
        await scene.Stands(caseId, PointsWords.AwaitingReform, PointsWords.Reform);
        await scene.Acts(scene.Officer, caseId, "can print nothing yet", id => scene.Officer.Print(id).Refused(409, "awaiting-reform"));
        await scene.Informed(he, caseId);
        await scene.At(new DateOnly(2013, 10, 30).At(new(10, 0)));
        scene.ExpectAll("before development and reform", [caseId], (await reform.WorkOf("reform").As<CaseList>()).Items.Select(line => line.CaseId));
        await scene.Acts(reform, caseId, "agrees for development and reform", id => reform.ApproveReform(id).Expect(200));
        await scene.Stands(caseId, PointsWords.ToBePrinted, PointsWords.Bureau);
        await scene.Informed(he, caseId, NotificationKind.PointsApproved);
    }

    private static async Task IsHandedOver(Scene scene, ApiAccount he, string caseId)
    {
        await scene.At(new DateOnly(2013, 10, 31).At(new(10, 0)));
        await scene.Acts(scene.Officer, caseId, "prints notice and both cards", id => scene.Officer.Print(id).Expect(200));
        var documents = (await he.ViewPoints(caseId)).Documents;
        scene.ExpectAll("printed", ["entry-notice", "entry", "agricultural-transfer"], documents.Select(document => document.Document));
        await scene.AreVerified(documents, "valid");
        await scene.Acts(
            scene.Clerk, caseId, "hands nothing to another's card", id => scene.Clerk.HandOverDocuments(id, "SB-0000-000000").Refused(403, "not-the-agency-manager"));
        await scene.Acts(scene.Clerk, caseId, "hands them to the manager with his card", id => scene.Clerk.HandOverDocuments(id, Declaring.ManagersCard).Expect(200));
        await scene.Acts(scene.Clerk, caseId, "cannot hand them over twice", id => scene.Clerk.HandOverDocuments(id, Declaring.ManagersCard).Refused(409, "already-collected"));
        await scene.Acts(scene.Manager, caseId, "holds them while the fee is unpaid", id => scene.Manager.PassOn(id).Refused(409, "fee-unpaid"));
        await scene.Acts(scene.Manager, caseId, "records that the fee is paid", id => scene.Manager.FeePaid(id).Expect(200));
        await scene.Acts(scene.Manager, caseId, "passes them on", id => scene.Manager.PassOn(id).Expect(200));
        await scene.Stands(caseId, PointsWords.Moving, PointsWords.Applicant);
        await scene.Informed(he, caseId, NotificationKind.DocumentsCollected, NotificationKind.DocumentsPassedOn);
    }
}
