using System.Text.Json;
using TalentSettlement.Core.Registration;
using static TalentSettlement.Core.Tests.Registration.Families;

namespace TalentSettlement.Core.Tests.Registration;

/// <summary>Shenzhen guide, information report 2, and detailed process 4 (S-14, S-49): marriage history and children of both spouses.</summary>
[Trait("Scenario", "SC-34")]
public sealed class FamilyTests
{
    public static TheoryData<string, Family> Complete => new()
    {
        { "never married", Unmarried },
        { "never married with a child", Unmarried with { Children = [ChildOfStage(0, 2015)] } },
        { "first marriage of both", FirstMarriage },
        { "first marriage of both, said so", FirstMarriage with { SpouseStatus = MaritalStatus.FirstMarriage } },
        { "divorced", Divorced },
        { "both married before", Remarried },
        { "both married before, said so", Remarried with { SpouseStatus = MaritalStatus.Remarried } },
        { "widowed", new Family(MaritalStatus.Widowed, [Present with { Ended = MarriageEnd.Death, Through = Today }], [], [ChildOfBoth]) },
        { "divorced and married on one day", Remarried with { Marriages = [Divorce(2012, 2014, 1) with { Through = Present.From }, Present] } },
    };

    public static TheoryData<string, Family, string> Incomplete => new()
    {
        { "divorced without history", Divorced with { Marriages = [], Children = [] }, "marriage-history-missing family.marriages" },
        { "widowed without history", Unmarried with { Status = MaritalStatus.Widowed }, "marriage-history-missing family.marriages" },
        { "remarried, the earlier marriage missing", FirstMarriage with { Status = MaritalStatus.Remarried }, "marriage-history-missing family.marriages" },
        { "married, nothing of the spouse", FirstMarriage with { SpouseMarriages = [] }, "spouse-history-missing family.spouseMarriages" },
        { "spouse remarried, earlier marriage missing", FirstMarriage with { SpouseStatus = MaritalStatus.Remarried }, "spouse-history-missing family.spouseMarriages" },
        { "a child of the spouse tells of an earlier marriage", FirstMarriage with { Children = [ChildOfBoth, OfSpouse(1, 2011)] }, "spouse-history-missing family.children[1].stage" },
        { "a child of an earlier stage missing", Divorced with { Children = [] }, "children-of-stage-missing family.marriages[0].children" },
        { "a child of the spouse's earlier stage missing", Remarried with { Children = Remarried.Children[..^1] }, "children-of-stage-missing family.spouseMarriages[0].children" },
        { "a child of the present marriage missing", FirstMarriage with { Children = [] }, "children-of-stage-missing family.marriages[0].children" },
        { "no day of the divorce", Divorced with { Marriages = [Divorce(2012, 2014, 1) with { Through = null }] }, "field-missing family.marriages[0].through" },
        { "no way in which it ended", Remarried with { Marriages = [Divorce(2012, 2014, 1) with { Ended = null }, Present] }, "field-missing family.marriages[0].ended" },
        { "an earlier marriage without end", Remarried with { Marriages = [new Marriage(new DateOnly(2012, 6, 1), 1), Present] }, "field-missing family.marriages[0].ended" },
        { "no status", Unmarried with { Status = 0 }, "field-missing family.status" },
    };

    public static TheoryData<string, Family, string> Contradictory => new()
    {
        { "never married with a marriage", Divorced with { Status = MaritalStatus.NeverMarried }, "marital-status-contradicted family.marriages" },
        { "first marriage with two", Remarried with { Status = MaritalStatus.FirstMarriage }, "marital-status-contradicted family.marriages" },
        { "divorced but the last stands", Divorced with { Marriages = [Present], Children = [ChildOfBoth] }, "marital-status-contradicted family.marriages[0].ended" },
        { "divorced by death", Divorced with { Marriages = [Divorce(2012, 2014, 1) with { Ended = MarriageEnd.Death }] }, "marital-status-contradicted family.marriages[0].ended" },
        { "widowed by divorce", Divorced with { Status = MaritalStatus.Widowed }, "marital-status-contradicted family.marriages[0].ended" },
        { "spouse said to be in a first marriage", Remarried with { SpouseStatus = MaritalStatus.FirstMarriage }, "marital-status-contradicted family.spouseStatus" },
        { "spouse said to be divorced", FirstMarriage with { SpouseStatus = MaritalStatus.Divorced }, "marital-status-contradicted family.spouseStatus" },
        { "spouse history of a divorced person", Divorced with { SpouseMarriages = [Present] }, "spouse-history-without-spouse family.spouseMarriages" },
        { "spouse status of a divorced person", Divorced with { SpouseStatus = MaritalStatus.FirstMarriage }, "spouse-history-without-spouse family.spouseMarriages" },
        { "child of no spouse", Divorced with { Children = [.. Divorced.Children, OfSpouse(1, 2012)] }, "spouse-history-without-spouse family.children[1].parent" },
        { "another present marriage of the spouse", FirstMarriage with { SpouseMarriages = [Present with { From = new DateOnly(2015, 5, 21) }] }, "present-marriage-differs family.spouseMarriages[0]" },
        { "the spouse's present marriage ended", FirstMarriage with { SpouseMarriages = [Divorce(2012, 2014)] }, "present-marriage-differs family.spouseMarriages[0]" },
        { "overlapping marriages", Remarried with { Marriages = [Divorce(2012, 2016, 1), Present] }, "marriages-overlap family.marriages[1].from" },
        { "overlapping marriages of the spouse", Remarried with { SpouseMarriages = [Divorce(2010, 2016, 2), Present] }, "marriages-overlap family.spouseMarriages[1].from" },
        { "marriages out of order", Remarried with { Marriages = [Divorce(2016, 2017, 1), Present] }, "marriages-out-of-order family.marriages[1].from" },
        { "divorced before married", Divorced with { Marriages = [Divorce(2014, 2012, 1)] }, "marriage-ends-before-it-begins family.marriages[0].through" },
        { "divorced tomorrow", Divorced with { Marriages = [Divorce(2012, 2014, 1) with { Through = Today.AddDays(1) }] }, "field-in-future family.marriages[0].through" },
        { "a child to be born", Unmarried with { Children = [ChildOfStage(0, 2013) with { BornOn = Today.AddDays(1) }] }, "field-in-future family.children[0].bornOn" },
        { "a child as old as the person", Unmarried with { Children = [ChildOfStage(0, 2013) with { BornOn = new DateOnly(1990, 1, 1) }] }, "child-before-parent family.children[0].bornOn" },
        { "a child of a marriage that is not there", Unmarried with { Children = [ChildOfStage(1, 2013)] }, "child-stage-unknown family.children[0].stage" },
        { "a child of a stage below zero", Unmarried with { Children = [OfSpouse(-1, 2013)] }, "child-stage-unknown family.children[0].stage" },
        { "one child more than counted", FirstMarriage with { Children = [ChildOfBoth, ChildOfStage(1, 2018)] }, "children-of-stage-too-many family.marriages[0].children" },
    };

    [Theory]
    [MemberData(nameof(Complete), DisableDiscoveryEnumeration = true)]
    public void A_complete_history_of_both_has_no_fault(string life, Family family) =>
        Assert.True(Faults(family) is [], $"{life}: {string.Join(", ", Faults(family))}");

    [Theory]
    [MemberData(nameof(Incomplete), DisableDiscoveryEnumeration = true)]
    public void What_is_missing_of_the_history_is_named(string life, Family family, string fault) =>
        Assert.True(Faults(family) is [var only] && only == fault, $"{life}: {string.Join(", ", Faults(family))}");

    [Theory]
    [MemberData(nameof(Contradictory), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_so_is_named(string life, Family family, string fault) =>
        Assert.True(Faults(family) is [var only] && only == fault, $"{life}: {string.Join(", ", Faults(family))}");

    [Fact]
    public void Everything_is_named_at_once()
    {
        var family = Remarried with
        {
            Marriages = [Divorce(2012, 2016, children: 1) with { Ended = null }, Present],
            SpouseMarriages = [],
            Children = [ChildOfBoth with { Stage = 2, BornOn = Today.AddDays(1) }],
        };

        Assert.Equal(
            [
                "field-missing family.marriages[0].ended",
                "marriages-overlap family.marriages[1].from",
                "spouse-history-missing family.spouseMarriages",
                "children-of-stage-missing family.marriages[0].children",
                "field-in-future family.children[0].bornOn",
            ],
            Faults(family));
    }

    [Theory]
    [InlineData(2009, 12, 31, false)]
    [InlineData(2010, 1, 1, true)]
    public void Nobody_has_married_before_the_lowest_legal_age(int year, int month, int day, bool lawful)
    {
        var present = Present with { From = new DateOnly(year, month, day) };

        var faults = Faults(FirstMarriage with { Marriages = [present], SpouseMarriages = [present] });

        Assert.Equal(lawful ? [] : ["marriage-before-legal-age family.marriages[0].from"], faults);
    }

    [Fact]
    public void A_marriage_to_come_is_none_yet()
    {
        var present = Present with { From = Today.AddDays(1) };

        var faults = Faults(FirstMarriage with { Marriages = [present], SpouseMarriages = [present] });

        Assert.Equal(["field-in-future family.marriages[0].from", "field-in-future family.spouseMarriages[0].from"], faults);
    }

    [Fact]
    public void A_family_is_stored_and_comes_back_equal()
    {
        var facts = Facts(Remarried with { SpouseStatus = MaritalStatus.Remarried });

        var stored = JsonSerializer.Serialize(facts);

        Assert.Equal(facts, JsonSerializer.Deserialize<RegistrationFacts>(stored));
    }
}
