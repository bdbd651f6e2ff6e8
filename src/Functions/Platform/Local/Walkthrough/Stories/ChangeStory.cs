using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>After approval a name is changed, never together with the number; then the settlement is given up, and notice and card are revoked.</summary>
internal static class ChangeStory
{
    private static readonly string Proof = new('5', 64);

    public static async Task Tell(Scene scene)
    {
        var (yu, form) = (scene.As("applicant-yu"), SampleForms.Points("yu"));
        await scene.At(new DateOnly(2013, 11, 4).At(new(9, 0)));
        var caseId = await scene.GetsAccepted(yu, form, (new DateOnly(2013, 11, 20), new DateOnly(2013, 11, 29)), 101m);
        await scene.At(new DateOnly(2013, 12, 3).At(new(10, 0)));
        await scene.Acts(scene.Officer, caseId, "agrees", id => scene.Officer.Approve(id).Expect(200));
        await scene.GetsTheCard(caseId);
        await scene.Informed(
            yu,
            caseId,
            NotificationKind.PointsSubmitted,
            NotificationKind.PublicityBegun,
            NotificationKind.PublicityPassedHandIn,
            NotificationKind.MaterialAccepted,
            NotificationKind.PointsApproved,
            NotificationKind.DocumentsCollected,
            NotificationKind.DocumentsPassedOn);
        await ChangesTheName(scene, yu, caseId);
        await IsCancelled(scene, yu, caseId);
    }

    private static async Task ChangesTheName(Scene scene, ApiAccount yu, string caseId)
    {
        var (name, number) = (new FieldChange("name", "于鹏飞"), new FieldChange("identity-number", "349999198801220032"));
        await scene.At(new DateOnly(2013, 12, 6).At(new(10, 0)));
        await scene.Acts(
            scene.Manager, caseId, "cannot change name and number together", id => scene.Manager.AskChange(id, Proof, name, number).Refused(422, "id-and-name-together"));
        await scene.Acts(scene.Manager, caseId, "cannot change anything without proof", id => scene.Manager.AskChange(id, null, name).Refused(422, "proof-missing"));
        await scene.Acts(scene.Manager, caseId, "asks for a change of the name, with proof", id => scene.Manager.AskChange(id, Proof, name).Expect(200));
        var before = (await yu.ViewPoints(caseId)).Documents;
        await scene.Acts(scene.Clerk, caseId, "receives the printed form", id => scene.Clerk.TakeChangeForm(id).Expect(200));
        await scene.Acts(scene.Officer, caseId, "grants the change", id => scene.Officer.RuleOnChange(id).Expect(200));
        await scene.AreVerified(before, "superseded");
        await scene.AreVerified((await yu.ViewPoints(caseId)).Documents, "valid");
        await scene.Informed(yu, caseId, NotificationKind.ChangeGranted);
    }

    private static async Task IsCancelled(Scene scene, ApiAccount yu, string caseId)
    {
        await scene.At(new DateOnly(2013, 12, 16).At(new(10, 0)));
        await scene.Acts(scene.Manager, caseId, "asks to cancel", id => scene.Manager.AskCancellation(id, "本人放弃入户").Expect(200));
        await scene.Acts(scene.Officer, caseId, "cannot decide before the sealed form is there", id => scene.Officer.RuleOnCancellation(id).Refused(409, "form-not-received"));
        await scene.Acts(scene.Clerk, caseId, "receives the sealed form", id => scene.Clerk.TakeCancellationForm(id).Expect(200));
        await scene.AreVerified((await yu.ViewPoints(caseId)).Documents, "valid");
        await scene.At(new DateOnly(2013, 12, 18).At(new(10, 0)));
        await scene.Acts(scene.Officer, caseId, "approves the cancellation", id => scene.Officer.RuleOnCancellation(id).Expect(200));
        await scene.AreVerified((await yu.ViewPoints(caseId)).Documents, "revoked");
        await scene.Stands(caseId, PointsWords.Void, PointsWords.Nobody);
        await scene.Informed(yu, caseId, NotificationKind.PointsCancelled);
        await scene.Does(yu, "may declare anew", yu.Declare().Expect(201));
    }
}
