using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>N9: first come, first served, and everybody sees how many are before.</summary>
public sealed class N9_Place_in_line() : Scenario("2013-01-14T09:00", ByTheDay)
{
    [Fact]
    public async Task Whoever_handed_in_later_has_one_more_before_and_moves_up_when_that_one_is_done_N9()
    {
        var first = await Play.Declared("applicant-lin", PointsForms.Of104);
        var second = await Play.Declared("extra-1", PointsForms.Of104);
        await Play.PassPublicity(first, "2013-01-21");
        await Play.Until("2013-02-05T10:00");
        await Play.HandsIn(first);
        await Play.Until("2013-02-05T10:01");
        await Play.HandsIn(second);

        var before = await Place(second);
        await Play.Acts("window-shenzhen", first, it => it.Accept(first, PointsForms.Of104)).Expect(200);
        var after = await Place(second);
        var examined = await Place(first);

        Assert.Equal(("window", 1, false), (before.List, before.Ahead, before.OrMore));
        Assert.Equal(0, after.Ahead);
        Assert.Equal(("examination", 0), (examined.List, examined.Ahead));
    }

    [Fact]
    public async Task While_nobody_but_the_applicant_has_to_act_there_is_no_line_N9()
    {
        var caseId = await Play.Filled("applicant-lin", PointsForms.Of104);

        var places = await Play.As("applicant-lin").Get($"points-cases/{caseId}/place").As<PlacesInLine>();
        var strange = await Play.As("extra-2").Get($"points-cases/{caseId}/place");

        Assert.Empty(places.Places);
        Assert.NotEmpty(places.Rule.Zh);
        Assert.Equal(404, strange.Status);
    }

    private async Task<PlaceInLine> Place(string caseId) =>
        Assert.Single((await Play.As("manager-qihang").Get($"points-cases/{caseId}/place").As<PlacesInLine>()).Places);
}
