using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Tests.Applications;

namespace TalentSettlement.Core.Tests.Elements;

/// <summary>Tianjin Notice of 20 May 2020, annex: the elements required per category (T-29 to T-41).</summary>
[Trait("Scenario", "SC-02")]
public sealed class ChecklistTests
{
    /// <summary>The rows of SC-02; a seal is written behind its part.</summary>
    public static TheoryData<string, TalentApplication, string> Rows => new()
    {
        {
            "bachelor, home degree, not employed",
            Forms.Of(Forms.Bachelor),
            "diploma diploma-certification id-front id-back"
        },
        {
            "bachelor, overseas",
            Forms.Of(Forms.Bachelor with { Place = PlaceOfStudy.Overseas }),
            "diploma diploma-certification study-abroad-certificate id-front id-back"
        },
        {
            "master, home, employed in Tianjin",
            Forms.Of(Forms.Master, Forms.Employed),
            "degree-cert degree-certification id-front id-back licence(employer)"
        },
        {
            "doctor, overseas, not employed",
            Forms.Of(Forms.Master with { Highest = Degree.Doctor, Place = PlaceOfStudy.Overseas }),
            "degree-cert degree-certification study-abroad-certificate id-front id-back"
        },
        {
            "title, deputy senior, not employed",
            Forms.Of(Forms.DeputySenior),
            "title-cert title-evaluation-form(archiving-unit) id-front id-back"
        },
        {
            "title, deputy senior, employed",
            Forms.Of(Forms.DeputySenior, Forms.Employed),
            "title-cert title-evaluation-form(archiving-unit) id-front id-back licence(employer)"
        },
        {
            "qualification, home, employed",
            Forms.Of(Forms.Lawyer, Forms.Employed),
            "qualification-cert id-front id-back licence(employer)"
        },
        {
            "qualification, foreign",
            Forms.Of(Forms.ForeignAnalyst),
            "qualification-cert qualification-translation(translation-agency) register-screenshot "
            + "register-screenshot-translation(translation-agency) page-screenshot page-screenshot-translation(translation-agency) id-front id-back"
        },
        {
            "skilled, higher vocational",
            Forms.Of(Forms.SecondarySenior with { School = SkilledSchool.HigherVocational }, Forms.Employed),
            "academic-cert vocational-cert id-front id-back licence(employer)"
        },
        {
            "skilled, secondary specialised, employer known",
            Forms.Of(Forms.SecondarySenior, Forms.Employed),
            "academic-cert vocational-cert id-front id-back licence(employer) student-or-graduate-form(archiving-unit)"
        },
        {
            "skilled, vocational high school",
            Forms.Of(Forms.SecondarySenior with { School = SkilledSchool.VocationalHigh }, Forms.Employed),
            "academic-cert vocational-cert id-front id-back licence(employer) secondary-vocational-student-form(archiving-unit)"
        },
        {
            "skilled, technical school",
            Forms.Of(Forms.SecondarySenior with { School = SkilledSchool.Technical }, Forms.Employed),
            "academic-cert vocational-cert id-front id-back licence(employer) technical-college-graduate-form(archiving-unit)"
        },
        {
            "skilled, the licence is always required",
            Forms.Of(Forms.SecondarySenior with { School = SkilledSchool.HigherVocational }),
            "academic-cert vocational-cert id-front id-back licence(employer)"
        },
        {
            "entrepreneur, founder",
            Forms.Of(Forms.Founder),
            "tianjin-licence core-member-proof tax-proof id-front id-back"
        },
        {
            "entrepreneur, not founder",
            Forms.Of(Forms.CoreMember),
            "tianjin-licence core-member-proof tax-proof one-year-proof id-front id-back"
        },
        {
            "urgently needed",
            Forms.Of(Forms.Urgent),
            "talent-certificate id-front id-back"
        },
    };

    /// <summary>The places of annex I(6) and the employers of annex II, beside an urgently needed talent.</summary>
    public static TheoryData<string, TalentApplication, string> Additions => new()
    {
        { "own home", Forms.Of(Forms.Urgent, place: Forms.OwnHome), "property-certificate-pages" },
        {
            "own home, shared",
            Forms.Of(Forms.Urgent, place: new SettlementPlace.OwnProperty(Forms.Nankai, CoOwned: true)),
            "property-certificate-pages co-ownership-certificate"
        },
        {
            "home of the spouse",
            Forms.Of(Forms.Urgent, place: new SettlementPlace.SpouseProperty(Forms.Nankai, CoOwned: false)),
            "property-certificate-pages owner-id-card owner-consent kinship-proof"
        },
        {
            "home of a parent, shared",
            Forms.Of(Forms.Urgent, place: new SettlementPlace.ParentProperty(Forms.Nankai, CoOwned: true)),
            "property-certificate-pages owner-id-card owner-consent kinship-proof co-ownership-certificate"
        },
        {
            "home of a child",
            Forms.Of(Forms.Urgent, place: new SettlementPlace.ChildProperty(Forms.Nankai, CoOwned: false)),
            "property-certificate-pages owner-id-card owner-consent kinship-proof"
        },
        {
            "collective household of the employer",
            Forms.Of(Forms.Urgent, Forms.Employed, Forms.Collective),
            "employer-household-front-page(employer)"
        },
        {
            "talent collective household of the district",
            Forms.Of(Forms.Urgent, Forms.Employed, new SettlementPlace.DistrictTalentCollective(Forms.Nankai, false, false)),
            ""
        },
        { "Northern talent collective household", Forms.Of(Forms.Urgent), "" },
        {
            "staff of a public institution",
            Forms.Of(Forms.Urgent, new Employment.Employed(Forms.Firm, EmployerKind.PublicInstitution, true)),
            "appointment-contract"
        },
        {
            "dispatched worker",
            Forms.Of(Forms.Urgent, new Employment.Employed(Forms.Firm, EmployerKind.LabourDispatch, true)),
            "user-unit-licence(user-unit) dispatch-agency-licence(dispatch-agency) dispatch-permit(dispatch-agency) "
            + "labour-contract(user-unit,dispatch-agency) dispatch-agreement"
        },
    };

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Exactly_the_elements_of_the_annex_are_required(string row, TalentApplication application, string expected)
    {
        var checklist = Checklists.Of(application);

        Assert.True(expected == Written(checklist), $"{row}: {Written(checklist)}");
    }

    [Theory]
    [MemberData(nameof(Additions), DisableDiscoveryEnumeration = true)]
    public void The_place_and_the_employer_add_their_own_elements(string row, TalentApplication application, string expected)
    {
        var checklist = Checklists.Of(application);

        Assert.True($"talent-certificate id-front id-back {expected}".TrimEnd() == Written(checklist), $"{row}: {Written(checklist)}");
    }

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Every_one_of_them_is_missing_before_anything_is_uploaded(string row, TalentApplication application, string expected)
    {
        var missing = ElementRules.Missing(Checklists.Of(application), []);

        Assert.True(missing.Length == expected.Split(' ').Length, row);
        Assert.All(missing, part => Assert.Equal("not-uploaded", part.Code));
    }

    [Fact]
    public void None_of_the_six_categories_means_no_checklist_and_the_six_are_offered()
    {
        var outcome = ElementRules.Checklist(TalentApplication.Blank, ElementRuleSet.Default);

        var refused = Assert.IsType<ChecklistOutcome.NoCategory>(outcome);
        Assert.Equal("no-category", ChecklistOutcome.NoCategory.Code);
        Assert.Equal(6, refused.Offered.Length);
    }

    [Fact]
    public void Every_item_tells_the_article_that_requires_it_and_who_reviews_it()
    {
        var checklist = Checklists.Of(Forms.Of(Forms.Master, Forms.Employed));

        var licence = checklist.Items.Single(item => item.Element.Code == new ElementCode("licence"));
        Assert.Equal("Annex I(1), I(2)", Assert.Single(licence.Articles));
        Assert.Equal("hrss", licence.Reviewers.Lead.Value);
        Assert.Contains("营业执照", licence.Element.Name.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void The_agency_licence_of_a_dispatched_worker_stands_for_the_licence_of_the_employer()
    {
        var dispatched = Forms.Of(Forms.SecondarySenior, new Employment.Employed(Forms.Firm, EmployerKind.LabourDispatch, true));

        var codes = Checklists.Of(dispatched).Items.Select(item => item.Element.Code.Value).ToImmutableArray();

        Assert.Contains("dispatch-agency-licence", codes);
        Assert.DoesNotContain("licence", codes);
    }

    private static string Written(Checklist checklist) => string.Join(' ', checklist.Items.SelectMany(item => item.Element.Parts).Select(Written));

    private static string Written(ElementPart part) => part.Seals.IsEmpty
        ? part.Code.Value
        : $"{part.Code}({string.Join(',', part.Seals.Select(seal => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(seal.Owner.ToString())))})";
}
