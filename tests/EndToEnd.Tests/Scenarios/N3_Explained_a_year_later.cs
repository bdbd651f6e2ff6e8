using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>The points of a case are explained again, a year later and after it has ended, with the same result (N3, B3).</summary>
[Trait("Demand", "N3")]
public sealed class N3_Explained_a_year_later() : Scenario("2013-01-14T09:00", ByTheDay)
{
    [Fact]
    public async Task The_same_hash_the_same_lines_and_the_same_points_a_year_later_N3()
    {
        var caseId = await Play.HandedIn("applicant-lin", PointsForms.Of104);
        await Play.Acts("window-shenzhen", caseId, it => it.Accept(caseId, PointsForms.Of102)).Expect(200);
        var then = await Play.As("applicant-lin").Explain(caseId).As<PointsExplanation>();
        Assert.Equal((104m, true, 102m, true), (then.Submitted.Total, then.Reproduced, then.Recount, then.RecountReproduced));

        await Play.Until("2014-02-05T10:00");
        var later = await Play.As("supervisor-shenzhen").Explain(caseId).As<PointsExplanation>();

        Assert.Equal(Json.Write(then), Json.Write(later));
    }

    [Fact]
    public async Task What_has_ended_is_explained_as_it_was_N3()
    {
        var caseId = await Play.PassedOn("applicant-lin", PointsForms.Of104);
        var then = await Play.As("applicant-lin").Explain(caseId).As<PointsExplanation>();
        await Play.Until("2013-03-11T10:00");
        foreach (var step in Enum.GetValues<LastMileStep>())
        {
            await Play.Acts("applicant-lin", caseId, it => it.StepDone(caseId, step, new DateOnly(2013, 3, 11))).Expect(200);
        }

        await Play.Until("2014-03-11T10:00");
        var later = await Play.As("applicant-lin").Explain(caseId).As<PointsExplanation>();

        Assert.IsType<PointsCase.Settled>(Play.Store.Declaration(caseId).Case);
        Assert.Equal((then.Hash, true, Json.Write(then.Submitted)), (later.Hash, later.Reproduced, Json.Write(later.Submitted)));
    }

    [Fact]
    public async Task Before_anything_is_submitted_there_is_nothing_to_explain_N3()
    {
        var caseId = await Play.Filled("applicant-lin", PointsForms.Of104);

        await Play.As("applicant-lin").Explain(caseId).Refused(409, "not-submitted");
    }
}
