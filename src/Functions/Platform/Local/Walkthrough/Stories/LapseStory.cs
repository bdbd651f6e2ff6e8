using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>The sixtieth day falls into the Mid-Autumn holiday and rolls to a Sunday at work; nothing comes, and the case lapses at half past five.</summary>
internal static class LapseStory
{
    private static readonly DateTimeOffset TooLate = new(2013, 9, 22, 17, 30, 0, ChinaTime.Offset);

    public static async Task Tell(Scene scene)
    {
        var qiu = scene.As("applicant-qiu");
        await scene.At(new DateOnly(2013, 6, 25).At(new(9, 0)));
        var caseId = await scene.Declares(qiu, SampleForms.Points("qiu"));
        await scene.Evaluates(qiu, caseId, 104m);
        await scene.EntrustsAndSubmits(qiu, caseId);
        await scene.IsMadePublic(qiu, caseId, new DateOnly(2013, 7, 15), lines: 1);
        await scene.PassesPublicity(qiu, caseId);
        scene.Expect("too late from", TooLate, (await qiu.ViewPoints(caseId)).Deadline!.Until);
        await scene.Informed(qiu, caseId, NotificationKind.PointsSubmitted, NotificationKind.PublicityBegun, NotificationKind.PublicityPassedHandIn);
        await IsReminded(scene, qiu, caseId);
        await Lapses(scene, qiu, caseId);
    }

    private static async Task IsReminded(Scene scene, ApiAccount qiu, string caseId)
    {
        foreach (var day in (DateOnly[])[new(2013, 9, 8), new(2013, 9, 15), new(2013, 9, 20), new(2013, 9, 22)])
        {
            await scene.At(day.At(new(9, 30)));
            await scene.Informed(qiu, caseId, NotificationKind.MaterialReminder);
        }
    }

    private static async Task Lapses(Scene scene, ApiAccount qiu, string caseId)
    {
        await scene.At(TooLate);
        await scene.Acts(scene.Clerk, caseId, "takes nothing in at half past five", id => scene.Clerk.TakeIn(id, Declaring.ManagersCard).Refused(409, "materials-overdue"));
        await scene.At(new DateOnly(2013, 9, 23).At(new(9, 30)));
        await scene.Stands(caseId, PointsWords.Lapsed, PointsWords.Nobody);
        scene.Expect("ended at the moment of law", TooLate, (await qiu.ViewPoints(caseId)).Ended);
        await scene.Informed(qiu, caseId, NotificationKind.MaterialLapsed);
        await scene.Does(qiu, "may declare anew", qiu.Declare().Expect(201));
    }
}
