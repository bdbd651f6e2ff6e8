using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>A passed case whose applicant forgets it.</summary>
internal static class ReminderStory
{
    // The case of the window's story passed on 1 July.
    private static readonly DateOnly Passed = new(2020, 7, 1);

    public static async Task Tell(Scene scene)
    {
        var wang = scene.As("applicant-wang");
        var caseId = (await wang.Cases().As<CaseList>()).Items.Single().CaseId;
        await scene.At(Passed.AddDays(30).At(new(20, 0)));
        await scene.Told(wang, caseId);
        await scene.At(Passed.AddDays(31).At(new(9, 0)));
        await scene.Told(wang, caseId, NotificationKind.DeliveryReminder);
        await scene.Stands(wang, caseId, CaseWords.Passed, CaseWords.Applicant);
    }
}
