using System.Collections.Immutable;
using System.Text.Json;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Tests.Applications;
using TalentSettlement.Core.Tests.Elements;

namespace TalentSettlement.Core.Tests.Competence;

/// <summary>Tianjin Notice of 20 May 2020, section 2(2): who reviews what in the joint review (T-08 to T-12).</summary>
[Trait("Scenario", "SC-10")]
public sealed class RoutingTests
{
    private static readonly DepartmentCode Hrss = new("hrss");
    private static readonly DepartmentCode Education = new("edu");
    private static readonly DepartmentCode PublicSecurity = new("psb");

    [Theory]
    [InlineData("degree-cert")]
    [InlineData("degree-certification")]
    public void The_degree_of_a_university_goes_to_education(string code) =>
        Assert.Equal([Education], Reviewers(Forms.Of(Forms.Master), code));

    [Fact]
    public void The_education_of_a_technical_school_goes_to_human_resources_alone()
    {
        var technical = Forms.Employable(Forms.SecondarySenior with { School = SkilledSchool.Technical });

        Assert.Equal([Hrss], Reviewers(technical, "academic-cert"));
        Assert.Equal([Hrss], Reviewers(technical, "technical-college-graduate-form"));
        Assert.DoesNotContain(ItemsOf(technical), item => item.Reviewers.All.Contains(Education));
    }

    [Theory]
    [InlineData(SkilledSchool.HigherVocational)]
    [InlineData(SkilledSchool.OrdinarySecondary)]
    [InlineData(SkilledSchool.VocationalHigh)]
    public void The_education_of_other_skilled_talents_goes_to_education_and_human_resources_concurs(SkilledSchool school) =>
        Assert.Equal([Education, Hrss], Reviewers(Forms.Employable(Forms.SecondarySenior with { School = school }), "academic-cert"));

    [Fact]
    public void The_household_of_the_employer_goes_to_public_security_and_human_resources_concurs() =>
        Assert.Equal([PublicSecurity, Hrss], Reviewers(Forms.Of(Forms.Master, Forms.Employed, Forms.Collective), "employer-household-front-page"));

    [Fact]
    public void Title_and_qualification_go_to_human_resources()
    {
        Assert.Equal([Hrss], Reviewers(Forms.Of(Forms.DeputySenior), "title-cert"));
        Assert.Equal([Hrss], Reviewers(Forms.Of(Forms.Lawyer), "qualification-cert"));
    }

    [Fact]
    public void Employment_and_social_insurance_go_to_human_resources_when_there_is_a_job()
    {
        Assert.Equal([Hrss], Reviewers(Forms.Of(Forms.Master, Forms.Employed), "employment"));
        Assert.Equal([Hrss], Reviewers(Forms.Of(Forms.Master, Forms.Employed), "social-insurance"));
        Assert.DoesNotContain(ItemsOf(Forms.Of(Forms.Master)), item => item.Code.Value is "employment" or "social-insurance");
    }

    [Fact]
    public void Residence_and_criminal_record_go_to_public_security_although_nothing_is_uploaded()
    {
        var items = ItemsOf(Forms.Of(Forms.Urgent));

        Assert.Equal(["residence", "no-criminal-record"], items.OfType<ReviewItem.OfRecords>().Select(item => item.Code.Value));
        Assert.All(items.OfType<ReviewItem.OfRecords>(), item => Assert.Equal(PublicSecurity, item.Reviewers.Lead));
    }

    [Theory]
    [MemberData(nameof(ChecklistTests.Rows), MemberType = typeof(ChecklistTests), DisableDiscoveryEnumeration = true)]
    public void Every_element_required_is_reviewed_once(string row, TalentApplication application, string expected)
    {
        var items = ItemsOf(application);

        Assert.True(items.DistinctBy(item => item.Code).Count() == items.Length, $"{row}: {expected}");
        Assert.Equal(Checklists.Of(application).Items.Length, items.OfType<ReviewItem.OfElement>().Count());
    }

    [Fact]
    public void Only_departments_with_something_to_review_take_part()
    {
        var departments = CompetenceRules.Departments(ItemsOf(Forms.Of(Forms.Master)), CompetenceTable.Default);

        Assert.Equal([Education, PublicSecurity], departments.Select(department => department.Code));
    }

    [Fact]
    [Trait("Scenario", "SC-08")]
    public void Everything_of_a_home_bachelor_without_job_and_home_can_be_compared() =>
        Assert.All(ItemsOf(Forms.Of(Forms.Bachelor)), item => Assert.NotNull(item.Comparison));

    [Fact]
    public void A_comparison_names_its_register_and_the_fields_compared()
    {
        var degree = ItemsOf(Forms.Of(Forms.Master)).Single(item => item.Code.Value == "degree-cert");

        Assert.Equal("cdgdc", degree.Comparison!.Source.Code);
        Assert.Equal([ComparedField.Name, ComparedField.IdentityNumber, ComparedField.School, ComparedField.Degree], degree.Comparison.Fields.AsEnumerable());
    }

    [Fact]
    public void A_document_that_must_bear_a_seal_is_never_completed_by_comparison()
    {
        var sealedElements = ElementRuleSet.Default.Elements.Where(element => element.Parts.Any(part => !part.Seals.IsEmpty))
            .Select(element => element.Code.Value).ToImmutableHashSet();

        foreach (var application in ChecklistTests.Rows.Concat(ChecklistTests.Additions).Select(row => (TalentApplication)row[1]))
        {
            Assert.DoesNotContain(ItemsOf(application), item => sealedElements.Contains(item.Code.Value) && item.Comparison is not null);
        }
    }

    [Fact]
    public void A_review_item_is_read_as_it_was_written()
    {
        foreach (var item in ItemsOf(Forms.Employable(Forms.SecondarySenior)))
        {
            var json = JsonSerializer.Serialize(item, JsonSerializerOptions.Web);
            var read = JsonSerializer.Deserialize<ReviewItem>(json, JsonSerializerOptions.Web)!;

            Assert.Equal((item.GetType(), item.Code), (read.GetType(), read.Code));
            Assert.Equal(json, JsonSerializer.Serialize(read, JsonSerializerOptions.Web));
        }
    }

    private static ImmutableArray<ReviewItem> ItemsOf(TalentApplication application) =>
        CompetenceRules.ReviewItems(application, Checklists.Of(application), CompetenceTable.Default);

    private static DepartmentCode[] Reviewers(TalentApplication application, string code) =>
        [.. ItemsOf(application).Single(item => item.Code.Value == code).Reviewers.All];
}
