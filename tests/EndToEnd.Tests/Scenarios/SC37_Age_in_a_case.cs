using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Points;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-37 in a case: the age is judged when the agency submits and again when the window accepts (S-59, P-AGE).</summary>
[Trait("Scenario", "SC-37")]
public sealed class SC37_Age_in_a_case() : Scenario("2014-02-10T09:00", ByTheDay)
{
    [Fact]
    public async Task Of_several_open_routes_the_person_sees_all_and_the_case_records_the_one_used_S59()
    {
        var caseId = await Play.Checked("applicant-luo", PointsForms.Of1968);
        var open = (await Play.As("applicant-luo").Evaluate(caseId).As<EvaluationView>()).Routes.Where(route => route.Open).Select(route => route.Route.Value);
        Assert.Equal(["bachelor", "senior-title", "intermediate-title", "points"], open);

        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId, "returnee")).Refused(409, "route-closed");
        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId, "no-such-route")).Refused(422, "route-unknown");
        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId, "senior-title")).Expect(200);

        Assert.Equal("senior-title", (await Play.Sees(caseId, "applicant-luo")).Route);
    }

    [Fact]
    public async Task The_day_before_46_the_agency_submits_by_points_and_on_the_birthday_no_more_S59()
    {
        var caseId = await Play.Checked("applicant-luo", PointsForms.Of1968);
        await Play.Until("2014-03-04T23:59:59.999");
        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Expect(200);
        await Play.Until("2014-03-05T00:00");
        await Play.Acts("manager-qihang", caseId, it => it.Withdraw(caseId)).Expect(200);
        await Play.Acts("applicant-luo", caseId, it => it.Entrust(caseId, "qihang")).Expect(200);
        await Play.Acts("window-shenzhen", caseId, it => it.SeeOriginals(caseId, "identity-card")).Expect(200);

        var refused = await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Refused(409, "route-closed");

        Assert.Equal("over-age", Assert.Single(refused.As<Problem>().Reasons).Detail!["reason"]);
        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId, "senior-title")).Expect(200);
    }

    [Theory]
    [InlineData("2014-03-04T17:00", 200)]
    [InlineData("2014-03-05T09:00", 409)]
    public async Task What_was_submitted_in_time_is_accepted_only_while_the_age_still_holds_S59(string acceptedAt, int status)
    {
        var caseId = await Play.Declared("applicant-luo", PointsForms.Of1968);
        await Play.PassPublicity(caseId, "2014-02-17");
        await Play.Until(acceptedAt);
        await Play.HandsIn(caseId);

        var answer = await Play.Acts("window-shenzhen", caseId, it => it.Accept(caseId, PointsForms.Of1968));

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 200 ? "" : "route-closed", string.Join(",", answer.ReasonCodes));
    }
}
