using TalentSettlement.Core.PointsCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-44: a sixtieth day that falls into National Day rolls to the first working day (S-25, P-MAT, Civil Code 203).</summary>
[Trait("Scenario", "SC-44")]
public sealed class SC44_Sixtieth_day_in_a_holiday() : Scenario("2020-07-13T09:00", ByTheDay)
{
    [Fact]
    public async Task A_publicity_that_ends_on_August_5_leaves_time_until_October_9_S25()
    {
        var caseId = await Play.Declared("extra-1", PointsForms.Of104);
        await Play.PassPublicity(caseId, "2020-07-29");
        Assert.Equal(Play.Moment("2020-08-06T00:01"), Play.Now);
        var deadline = (await Play.Sees(caseId)).Deadline!;

        Assert.Equal((new DateOnly(2020, 10, 9), Play.Moment("2020-10-09T17:30")), (deadline.LastDay, deadline.Until));
        Assert.Contains(deadline.Why, line => line.Zh.Contains("10月4日", StringComparison.Ordinal) || line.Zh.Contains("2020-10-04", StringComparison.Ordinal));
        await Play.Until("2020-10-09T17:29:59.999");
        Assert.Equal(0, Play.Store.Declaration(caseId).Count<PointsEvent.MaterialLapsed>());
        await Play.HandsIn(caseId);
        await Play.Stands(caseId, "at-window", "window");
    }

    [Fact]
    public async Task On_October_9_at_half_past_five_it_is_too_late_S25()
    {
        var caseId = await Play.Declared("extra-1", PointsForms.Of104);
        await Play.PassPublicity(caseId, "2020-07-29");
        await Play.Until("2020-10-09T17:30");

        await Play.Acts("window-shenzhen", caseId, it => it.TakeIn(caseId, Settling.Qihang)).Refused(409, "materials-overdue");

        await Play.Until("2020-10-09T19:00");
        Assert.Equal(("lapsed", 1), (Play.Store.Declaration(caseId).State, Play.Store.Declaration(caseId).Count<PointsEvent.MaterialLapsed>()));
    }
}
