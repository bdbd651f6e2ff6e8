using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.WrittenMaterial;
using Declared = TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.WrittenMaterial;

/// <summary>The list of materials (材料清单): what a person needs, in binding order (S-21, S-23, SC-31).</summary>
[Trait("Demand", "S-21")]
public sealed class MaterialListTests
{
    private const string Everyones =
        "material-list report-form-one report-form-two review-form service-agreement identity-card household-book single-statement family-planning-certificate";

    [Fact]
    public void Who_claims_nothing_hands_in_the_forms_and_what_everyone_hands_in_SC31()
    {
        var list = Lists.Of(Lists.Single);

        Assert.Equal(Everyones, list.Codes());
    }

    [Fact]
    public void The_list_is_numbered_in_binding_order_forms_first_SC31()
    {
        var list = Lists.Of(
            Lists.Single,
            new Claim.BloodDonation(2),
            Declared.Patent(PatentKind.Invention, on: new(2012, 5, 1)),
            new Claim.Home(HomeTitle.Unmortgaged, 1),
            Lists.Diploma(EducationLevel.Bachelor));

        Assert.Equal(Enumerable.Range(1, list.Items.Length), list.Items.Select(item => item.Number));
        Assert.Equal(list.Items.Select(item => item.Material.Section).Order(), list.Items.Select(item => item.Material.Section));
        Assert.Equal(
            $"{Everyones} diploma diploma-verification home-title patent-certificate blood-donation-record", list.Codes());
    }

    [Fact]
    public void The_order_in_which_things_are_claimed_has_no_meaning()
    {
        Claim[] claims = [Lists.Diploma(EducationLevel.Bachelor), Lists.Diploma(EducationLevel.Master), Declared.Title(TitleRank.Senior), new Claim.ResidencePermit(new(2008, 1, 1))];

        var lists = new[] { Lists.Of(Lists.Single, claims), Lists.Of(Lists.Single, [.. claims.Reverse()]) };

        Assert.Equal(lists[0].Items.Select(item => (item.Material.Code, item.Pieces)), lists[1].Items.Select(item => (item.Material.Code, item.Pieces)));
    }

    [Fact]
    public void What_gives_no_points_is_not_asked_for()
    {
        var list = Lists.Of(
            Lists.Single, Declared.Of2017, new(2017, 7, 3), new Claim.Home(HomeTitle.Unmortgaged, 1), new Claim.BloodDonation(3), Lists.Diploma(EducationLevel.Bachelor, StudyMode.PartTime));

        Assert.Equal($"{Everyones} diploma diploma-verification", list.Codes());
    }

    [Fact]
    public void Where_one_proof_is_enough_the_other_is_not_asked_for()
    {
        var list = Lists.Of(Lists.Single, Lists.Diploma(EducationLevel.Doctor), Declared.Title(TitleRank.Senior));

        Assert.NotNull(list.Find(new("diploma")));
        Assert.Null(list.Find(new("title-certificate")));
    }

    [Fact]
    public void Where_both_are_needed_both_are_asked_for()
    {
        var list = Lists.Of(Lists.Single, Lists.Diploma(EducationLevel.Bachelor), Declared.Title(TitleRank.Assistant));

        Assert.Contains(new MaterialReason.ForPoints(new("level-90"), Line(list, "diploma").Rule, 90), list.Item("title-certificate").Reasons);
        Assert.Contains(list.Item("diploma").Reasons, reason => reason is MaterialReason.ForPoints { Indicator.Value: "level-90", Points: 90 });
    }

    [Fact]
    public void Each_item_says_which_points_it_proves()
    {
        var list = Lists.Of(Lists.Single, Lists.Diploma(EducationLevel.Bachelor, degree: Degree.Bachelor));

        Assert.Equal(
            [("level-80", 80m), ("full-time", 10m), ("bachelor-degree", 10m)],
            list.Item("diploma").Reasons.Cast<MaterialReason.ForPoints>().Select(reason => (reason.Indicator.Value, reason.Points)));
        Assert.Equal(["bachelor-degree"], list.Item("degree-certificate").Reasons.Cast<MaterialReason.ForPoints>().Select(reason => reason.Indicator.Value));
    }

    [Fact]
    public void A_title_from_elsewhere_needs_its_review_and_a_skill_from_elsewhere_its_test_S59()
    {
        var title = Lists.Of(Lists.Single, Declared.Title(TitleRank.Senior, TitleOrigin.ElsewhereReviewed));
        var skill = Lists.Of(Lists.Single, Declared.Of2017, new(2017, 7, 3), Declared.Skill(SkillGrade.Technician, examined: CertificateOrigin.ElsewhereTested));

        Assert.Equal($"{Everyones} title-certificate title-review", title.Codes());
        Assert.Equal($"{Everyones} skill-certificate level-test", skill.Codes());
    }

    [Fact]
    public void What_a_register_answers_is_listed_with_nothing_to_hand_in()
    {
        var item = Lists.Of(Lists.Single, Declared.InsuredInAll(24)).Item("insurance-record");

        Assert.Equal((MaterialForm.RegisterReading, 1, 0), (item.Material.Form, item.Pieces, item.Sheets));
        Assert.Equal(5, item.Reasons.Length);
    }

    [Fact]
    public void Several_patents_are_several_certificates()
    {
        var list = Lists.Of(
            Lists.Single, Declared.Patent(PatentKind.Invention, on: new(2012, 5, 1)), Declared.Patent(PatentKind.Design, on: new(2011, 5, 1)));

        Assert.Equal(2, list.Item("patent-certificate").Pieces);
    }

    [Fact]
    public void Of_several_homes_only_the_one_that_counts_is_proven()
    {
        var list = Lists.Of(Lists.Single, new Claim.Home(HomeTitle.Unmortgaged, 0.5m), new Claim.Home(HomeTitle.Unmortgaged, 1));

        Assert.Equal(1, list.Item("home-title").Pieces);
    }

    [Fact]
    public void A_deduction_has_its_paper_too()
    {
        var list = Lists.Of(Lists.Single, Declared.Record(RecordKind.OverQuotaBirth, new(2005, 1, 1)), Declared.Record(RecordKind.CreditSystem));

        Assert.Equal($"{Everyones} over-quota-birth-settlement record-reading", list.Codes());
        Assert.Contains(list.Item("record-reading").Reasons, reason => reason is MaterialReason.ForPoints { Points: < 0 });
    }

    [Fact]
    [Trait("Demand", "S-23")]
    public void The_list_says_how_it_is_bound_and_under_which_rules_it_was_drawn_up()
    {
        var list = Lists.Of(Lists.Single);

        Assert.Equal("A4", list.Binding.Paper);
        Assert.NotEmpty(list.Binding.Rules);
        Assert.Equal(("shenzhen-materials@2012", "shenzhen-points@SZ-2013", Lists.Day), (list.Rules.ToString(), list.Table.ToString(), list.On));
    }

    [Fact]
    public void Health_is_proven_when_it_is_declared()
    {
        var list = Lists.Of(Lists.Single, new Claim.MedicalCheck(CheckResult.Passed));

        Assert.IsType<MaterialReason.ForCondition>(Assert.Single(list.Item("medical-check").Reasons));
    }

    private static MaterialReason.ForPoints Line(MaterialList list, string code) => (MaterialReason.ForPoints)list.Item(code).Reasons[0];
}
