using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Points;
using TalentSettlement.Functions.PointsCases;
using TalentSettlement.Functions.PrintedForms;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>From the saved form to the police station, every step of the guide once.</summary>
internal static class BachelorStory
{
    public static async Task Tell(Scene scene)
    {
        var (lin, form) = (scene.As("applicant-lin"), SampleForms.Points("lin"));
        await scene.At(new DateOnly(2013, 1, 14).At(new(9, 0)));
        await scene.RecognisesAgency();
        var caseId = await scene.Declares(lin, form);
        await scene.Evaluates(lin, caseId, 104m);
        await scene.EntrustsAndSubmits(lin, caseId);
        await scene.Evaluates(scene.Manager, caseId, 104m);
        await scene.IsMadePublic(lin, caseId, new DateOnly(2013, 1, 21), lines: 1);
        await scene.Informed(lin, caseId, NotificationKind.PointsSubmitted, NotificationKind.PublicityBegun);
        await scene.Acts(scene.Manager, caseId, "cannot withdraw while the list is public", id => scene.Manager.Withdraw(id).Refused(409, "on-publicity"));
        await scene.PassesPublicity(lin, caseId);
        await PreparesThePaper(scene, caseId);
        await IsExamined(scene, lin, caseId, form);
        await Settles(scene, lin, caseId);
    }

    private static async Task PreparesThePaper(Scene scene, string caseId)
    {
        var list = await scene.Manager.MaterialList(caseId).As<MaterialListView>();
        scene.ExpectAll("numbers of the material list, in binding order", Enumerable.Range(1, list.Items.Length), list.Items.Select(item => item.Number));
        scene.Expect("paper", "A4", list.Binding.Paper);
        foreach (var item in list.Items)
        {
            scene.Say($"  {item.Number}. {item.NameZh}");
        }

        var forms = await scene.Manager.PrintableForms(caseId).As<PrintableForms>();
        foreach (var form in forms.Forms)
        {
            await scene.Does(scene.Manager, $"prints {KebabWord.Of(form.Form)}", scene.Manager.Get(form.Address["/api/".Length..]).Expect(200));
        }
    }

    private static async Task IsExamined(Scene scene, ApiAccount lin, string caseId, SavePointsForm form)
    {
        await scene.At(new DateOnly(2013, 2, 5).At(new(10, 0)));
        await scene.Acts(scene.Clerk, caseId, "takes nothing in from another's card", id => scene.Clerk.TakeIn(id, "SB-0000-000000").Refused(403, "not-the-agency-manager"));
        await scene.HandsIn(caseId);
        ImmutableArray<Claim> proven = [.. form.Claims.Select(claim => claim is Claim.BloodDonation ? new Claim.BloodDonation(1) : claim)];
        await scene.IsAccepted(lin, caseId, proven, 102m);
        await scene.Informed(lin, caseId, NotificationKind.PublicityPassedHandIn, NotificationKind.MaterialAccepted);

        await scene.At(new DateOnly(2013, 2, 15).At(new(10, 0)));
        var countdown = (await lin.ViewPoints(caseId)).Countdown!;
        scene.Expect("working days left in the festival", 12, countdown.Left);
        foreach (var line in countdown.Why)
        {
            scene.Say($"  {line.Zh}");
        }

        await scene.At(new DateOnly(2013, 2, 27).At(new(10, 0)));
        await scene.Acts(scene.Officer, caseId, "agrees", id => scene.Officer.Approve(id).Expect(200));
        await scene.Stands(caseId, PointsWords.ToBePrinted, PointsWords.Bureau);
        await scene.GetsTheCard(caseId);
        await scene.Informed(lin, caseId, NotificationKind.PointsApproved, NotificationKind.DocumentsCollected, NotificationKind.DocumentsPassedOn);
    }

    private static async Task Settles(Scene scene, ApiAccount lin, string caseId)
    {
        var view = await lin.ViewPoints(caseId);
        await scene.AreVerified(view.Documents, "valid");
        scene.ExpectAll("card valid through, a year less nothing", [new DateOnly(2014, 2, 27)], view.Documents.Skip(1).Select(card => card.ValidThrough));
        foreach (var (step, day) in view.Steps.Zip([new DateOnly(2013, 3, 4), new DateOnly(2013, 3, 7), new DateOnly(2013, 3, 11)]))
        {
            await scene.At(day.At(new(15, 0)));
            scene.Say($"  {step.Where.Zh}");
            await scene.Acts(lin, caseId, $"has done: {KebabWord.Of(step.Step)}", id => lin.StepDone(id, step.Step, day).Expect(200));
        }

        await scene.Stands(caseId, PointsWords.Settled, PointsWords.Nobody);
        var explained = await lin.Explain(caseId).As<PointsExplanation>();
        scene.Expect("the points, counted again after the end", "104, reproduced True", $"{explained.Submitted.Total}, reproduced {explained.Reproduced}");
        await scene.Informed(lin, caseId);
    }
}
