using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What was applied for before the cut-over stays in the original flow, and what comes after it does not.</summary>
internal static class LegacyStory
{
    private static readonly DateTimeOffset LastMomentBefore = new(2020, 6, 7, 23, 59, 59, 999, ChinaTime.Offset);

    public static async Task Tell(Scene scene)
    {
        var zhou = scene.As("applicant-zhou");
        await scene.At(new DateOnly(2020, 6, 5).At(new(10, 0)));
        var old = await scene.FillsIn(zhou, SampleForms.Legacy, Channel.PoliceApp);
        await scene.At(LastMomentBefore);
        await scene.Does(zhou, "submits in the last millisecond before the cut-over", zhou.Submit(old).Expect(200));
        await scene.Stands(zhou, old, CaseWords.LegacyLane, CaseWords.OriginalFlow);

        await IsNotReviewedHere(scene, zhou, old);
        await EndsAtTheWindow(scene, zhou, old);
        await StartsAnew(scene, zhou, old);
    }

    private static async Task IsNotReviewedHere(Scene scene, ApiAccount zhou, string old)
    {
        var reviewer = scene.As("reviewer-psb-nankai");
        await scene.At(new DateOnly(2020, 6, 8).At(new(9, 30)));
        scene.Expect("note in the progress view", "handled-under-original-flow", (await zhou.View(old)).LegacyNote);
        await scene.Worklist(reviewer, 0);
        await scene.Does(reviewer, "cannot take it up", reviewer.Take(old, "id-card").Refused(409, "handled-under-original-flow"));
        await scene.Does(zhou, "cannot open a second case beside it", zhou.Open().Refused(409, "active-case-exists"));
        await scene.Told(zhou, old);
    }

    private static async Task EndsAtTheWindow(Scene scene, ApiAccount zhou, string old)
    {
        var window = scene.As("window-nankai");
        await scene.At(new DateOnly(2020, 6, 20).At(new(10, 0)));
        scene.ExpectAll("the window's cases of the original flow", [old], (await window.LegacyCases().As<CaseList>()).Items.Select(line => line.CaseId));
        await window.Look(old).Expect(200);
        await scene.Does(window, "rejects it under the original flow", window.EndLegacy(old, "rejected").Expect(200));
        await scene.Stands(zhou, old, CaseWords.LegacyClosed, CaseWords.Nobody);
        await scene.Decided(zhou, old);
        await scene.Told(zhou, old, NotificationKind.LegacyClosed);
    }

    private static async Task StartsAnew(Scene scene, ApiAccount zhou, string old)
    {
        var anew = await scene.Applies(zhou, SampleForms.Legacy);
        scene.Expect("the new case follows", old, (await zhou.View(anew)).Previous);
        await scene.Stands(zhou, anew, CaseWords.UnderReview, CaseWords.JointReview);
        await scene.HasToReview(scene.As("reviewer-psb-nankai"), anew, "no-criminal-record");
        await scene.Told(zhou, anew, NotificationKind.SubmissionReceived);
    }
}
