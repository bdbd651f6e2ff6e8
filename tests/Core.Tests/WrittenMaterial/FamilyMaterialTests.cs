using TalentSettlement.Core.Points;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.Tests.WrittenMaterial;

/// <summary>What family and marriage history ask for, at each stage and of both spouses (S-14, S-49, S-51).</summary>
[Trait("Demand", "S-14")]
public sealed class FamilyMaterialTests
{
    private static readonly Marriage Present = new(new(2009, 5, 1), 1);
    private static readonly Child Own = new(new(2010, 3, 8), ChildOf.Applicant, 1, ChildMove.MovesAlong);

    [Fact]
    public void A_first_marriage_asks_for_the_certificate_and_the_papers_of_the_spouse()
    {
        var list = Lists.Of(Lists.Stated(new(MaritalStatus.FirstMarriage, [Present], [Present], [Own])));

        Assert.Equal(
            ["marriage-certificate", "spouse-identity-card", "spouse-household-book", "birth-certificate", "child-household-page", "family-planning-certificate"],
            OfFamily(list));
    }

    [Fact]
    public void Every_marriage_stage_of_either_is_proven_by_a_paper_of_its_own()
    {
        Marriage[] own = [new(new(1996, 1, 1), 1, MarriageEnd.Divorce, new(1999, 1, 1)), new(new(2000, 1, 1), 0, MarriageEnd.Divorce, new(2004, 1, 1)), Present];
        Marriage[] theirs = [new(new(1998, 1, 1), 1, MarriageEnd.Death, new(2003, 1, 1)), Present];
        Child[] children = [Own, new(new(1997, 2, 2), ChildOf.Applicant, 1, ChildMove.Stays), new(new(1999, 9, 9), ChildOf.Spouse, 1, ChildMove.Stays)];

        var list = Lists.Of(Lists.Stated(new(MaritalStatus.Remarried, [.. own], [.. theirs], [.. children])));

        Assert.Equal(
            [("marriage-certificate", 1), ("divorce-certificate", 2), ("spouse-marriage-history", 1), ("birth-certificate", 3), ("child-household-page", 1)],
            new[] { "marriage-certificate", "divorce-certificate", "spouse-marriage-history", "birth-certificate", "child-household-page" }
                .Select(code => (code, list.Item(code).Pieces)));
    }

    [Fact]
    public void The_divorced_prove_the_divorce_and_have_no_papers_of_a_spouse()
    {
        var list = Lists.Of(Lists.Stated(new(MaritalStatus.Divorced, [Present with { Ended = MarriageEnd.Divorce, Through = new(2012, 1, 1) }], [], [])));

        Assert.Equal(["divorce-certificate", "family-planning-certificate"], OfFamily(list));
    }

    [Fact]
    public void The_widowed_prove_the_death()
    {
        var list = Lists.Of(Lists.Stated(new(MaritalStatus.Widowed, [Present with { Ended = MarriageEnd.Death, Through = new(2012, 1, 1) }], [], [])));

        Assert.Equal(["death-certificate-of-spouse", "family-planning-certificate"], OfFamily(list));
    }

    [Fact]
    public void Spouses_who_live_apart_prove_it_with_the_same_papers_once()
    {
        var list = Lists.Of(
            Lists.Stated(new(MaritalStatus.FirstMarriage, [Present], [Present], [])), Lists.Diploma(EducationLevel.Bachelor), new Claim.SpousesLiveApart());

        Assert.Equal(1, list.Item("spouse-household-book").Pieces);
        Assert.Contains(list.Item("spouse-household-book").Reasons, reason => reason is MaterialReason.ForPoints { Indicator.Value: "spouses-live-apart" });
    }

    [Fact]
    [Trait("Demand", "S-43")]
    public void An_agricultural_household_book_says_why_it_is_looked_at_twice()
    {
        var facts = Lists.Stated(new(MaritalStatus.NeverMarried, [], [], []), HouseholdKind.Agricultural);

        var reasons = Lists.Of(facts).Item("household-book").Reasons;

        Assert.Equal([MaterialFact.Everyone, MaterialFact.AgriculturalHousehold], reasons.Cast<MaterialReason.ForFact>().Select(reason => reason.Fact));
    }

    private static IEnumerable<string> OfFamily(MaterialList list) =>
        list.Items.Where(item => item.Material.Section is MaterialSection.Family).Select(item => item.Material.Code.Value);
}
