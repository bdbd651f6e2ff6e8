using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>N9: every department has a line of its own, and the applicant sees the place in each.</summary>
public sealed class N9_Place_in_joint_review() : Scenario("2020-07-13T09:00")
{
    [Fact]
    public async Task In_a_department_that_has_finished_the_earlier_case_the_later_one_is_first_N9()
    {
        var first = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        await Play.Until("2020-07-13T09:01");
        var second = await Play.Submitted("extra-2", Forms.ThreeDepartments);

        var before = await Places(second);
        foreach (var item in await Play.Tasks("reviewer-edu-nankai", first))
        {
            await Play.As("reviewer-edu-nankai").Satisfied(first, item).Expect(200);
        }

        var after = await Places(second);

        Assert.Equal(["review:edu 1", "review:hrss 1", "review:psb 1"], before);
        Assert.Equal(["review:edu 0", "review:hrss 1", "review:psb 1"], after);
    }

    private async Task<IEnumerable<string>> Places(string caseId) =>
        (await Play.As("extra-2").Get($"cases/{caseId}/place").As<PlacesInLine>()).Places.Select(place => $"{place.List} {place.Ahead}").Order();
}
