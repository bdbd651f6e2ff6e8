using System.Text.Json.Nodes;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Elements;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-10: which department reviews what (T-09 to T-11).</summary>
[Trait("Scenario", "SC-10")]
public sealed class SC10_Routing() : Scenario("2020-07-13T09:00")
{
    [Fact]
    public async Task A_university_degree_is_for_education_insurance_and_employment_for_human_resources_residence_and_record_for_the_police_T09_T10_T11()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);

        Assert.Equal(["degree-cert", "degree-certification"], await Items("reviewer-edu-nankai", caseId));
        Assert.Equal(["licence", "employment", "social-insurance"], await Items("reviewer-hrss-nankai", caseId));
        Assert.Equal(["id-card", "residence", "no-criminal-record"], await Items("reviewer-psb-nankai", caseId));
    }

    [Fact]
    public async Task The_education_of_a_technical_school_is_for_human_resources_T10()
    {
        var caseId = await Play.Submitted("extra-1", Skilled(SkilledSchool.Technical));

        Assert.Superset(new HashSet<string> { "academic-cert", "vocational-cert", "technical-college-graduate-form" }, (await Items("reviewer-hrss-nankai", caseId)).ToHashSet());
        await Play.As("reviewer-edu-nankai").Review(caseId).Refused(403, "not-competent");
        Assert.Empty(await Play.Worklist("reviewer-edu-nankai"));
    }

    [Fact]
    public async Task The_education_of_a_secondary_school_is_for_education_with_human_resources_concurring_T10()
    {
        var caseId = await Play.Submitted("extra-1", Skilled(SkilledSchool.OrdinarySecondary));

        Assert.Equal(["academic-cert", "student-or-graduate-form"], (await Items("reviewer-edu-nankai", caseId)).Order());
        Assert.Contains("academic-cert", await Items("reviewer-hrss-nankai", caseId));
    }

    [Theory]
    [InlineData(false, false, "title-cert title-evaluation-form")]
    [InlineData(true, false, "qualification-cert")]
    [InlineData(true, true, "page-screenshot page-screenshot-translation qualification-cert qualification-translation register-screenshot register-screenshot-translation")]
    public async Task Titles_and_qualifications_are_for_human_resources_T09(bool qualification, bool foreign, string items)
    {
        TalentClaim claim = qualification
            ? new TalentClaim.Qualification(QualificationKind.Cfa, foreign ? QualificationOrigin.Foreign : QualificationOrigin.Home)
            : new TalentClaim.Title(TitleLevel.Senior);
        var caseId = await Play.Submitted("extra-1", Forms.Of(claim, Forms.NotEmployed, Forms.NorthernHousehold));

        Assert.Equal(items, string.Join(' ', (await Items("reviewer-hrss-nankai", caseId)).Order()));
    }

    [Fact]
    public async Task A_rule_set_with_an_element_that_nobody_reviews_does_not_load_and_the_service_does_not_start_T11()
    {
        var competence = await Play.As(null).Get("rules/competence");
        var elements = await Play.As(null).Get("rules/tianjin-elements");
        foreach (var element in ElementRuleSet.Default.Elements)
        {
            var table = JsonNode.Parse(competence.Body.GetRawText())!;
            var routes = table["elements"]!.AsArray();
            routes.Remove(routes.Single(route => (string)route!["element"]! == element.Code.Value));

            var broken = Assert.ThrowsAny<Exception>(() => ElementRuleSet.Load(elements.Body.GetRawText(), CompetenceTable.Load(table.ToJsonString())));
            Assert.Contains($"no department reviews '{element.Code}'", broken.Message);
        }

        await Assert.ThrowsAnyAsync<Exception>(() => LocalService.Start(new LocalServiceOptions(Play.Now)
        {
            Replace = _ => ElementRuleSet.Load(elements.Body.GetRawText(), CompetenceTable.Load(competence.Body.GetRawText().Replace("\"technical\"", "\"no-such-school\""))),
        }));
    }

    private static TalentApplication Skilled(SkilledSchool school) =>
        Forms.Of(new TalentClaim.Skilled(school, VocationalGrade.Technician, new DateOnly(2015, 1, 1)), Forms.Employed, Forms.DistrictHousehold);

    private async Task<string[]> Items(string reviewer, string caseId) =>
        [.. (await Play.As(reviewer).Review(caseId).As<DepartmentReview>()).Tasks.Select(task => task.Item.Item)];
}
