using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Points;
using TalentSettlement.Functions.Points;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>Five points are missing; the person is told what leads to 100 and when, waits, and comes back on the day.</summary>
internal static class WayStory
{
    private static readonly DateOnly Ready = new(2013, 12, 31);

    public static async Task Tell(Scene scene)
    {
        var (su, form) = (scene.As("applicant-su"), SampleForms.Points("su"));
        await scene.At(new DateOnly(2013, 12, 27).At(new(9, 0)));
        var caseId = await scene.Declares(su, form);
        await scene.Evaluates(su, caseId, 95m);
        await scene.Acts(su, caseId, "cannot entrust an agency with 95", id => su.Entrust(id, "qihang").Refused(409, "below-threshold"));
        await IsToldTheWay(scene, su, form);
        await scene.At(Ready.AddDays(-1).At(new(23, 59)));
        await scene.Evaluates(su, caseId, 95m);
        await ComesBack(scene, su, caseId);
    }

    private static async Task IsToldTheWay(Scene scene, ApiAccount su, SavePointsForm form)
    {
        var declaration = new Declaration(su.Person!.IdentityNumber!.DateOfBirth, form.Claims);
        var ways = await scene.Public.Write(HttpMethod.Post, "points/ways", declaration).As<WaysView>();
        foreach (var way in ways.Ways)
        {
            scene.Say($"  {way.On:yyyy-MM-dd} {way.Total}: {(way.Changes.IsEmpty ? "等待" : string.Join("、", way.Changes.Select(change => change.Name.Zh)))}");
        }

        var waiting = ways.Ways.Single(way => way.Changes.IsEmpty);
        scene.Expect("by waiting alone", $"100 on {Ready:yyyy-MM-dd}", $"{waiting.Total} on {waiting.On:yyyy-MM-dd}");
    }

    private static async Task ComesBack(Scene scene, ApiAccount su, string caseId)
    {
        await scene.At(Ready.At(new(9, 0)));
        await scene.Evaluates(su, caseId, 100m);
        await scene.EntrustsAndSubmits(su, caseId);
        await scene.IsMadePublic(su, caseId, new DateOnly(2014, 1, 6), lines: 1);
        await scene.PassesPublicity(su, caseId);
        await scene.Informed(su, caseId, NotificationKind.PointsSubmitted, NotificationKind.PublicityBegun, NotificationKind.PublicityPassedHandIn);
    }
}
