using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Registration;

/// <summary>Whether every child of every marriage stage is listed, of both spouses (各婚姻阶段的子女情况, S-14, S-49).</summary>
/// <remarks>Children of the present marriage are listed once, as the person's; of the spouse are listed those of earlier stages.</remarks>
internal static class ChildrenRules
{
    /// <summary>What is missing or contradicts itself.</summary>
    public static IEnumerable<Reason> Faults(Family family, IdentityNumber person, DateOnly today) =>
    [
        .. Stages(family, ChildOf.Applicant, family.Marriages, "family.marriages"),
        .. Stages(family, ChildOf.Spouse, family.EarlierMarriagesOfSpouse, "family.spouseMarriages"),
        .. family.Children.SelectMany((child, i) => Of(child, family, person, today, $"family.children[{i}]")),
    ];

    private static IEnumerable<Reason> Stages(Family family, ChildOf parent, ImmutableArray<Marriage> marriages, string path) =>
        from stage in marriages.Index()
        let listed = family.Children.Count(child => child.Parent == parent && child.Stage == stage.Index + 1)
        where listed != stage.Item.Children
        select listed < stage.Item.Children
            ? new Reason("children-of-stage-missing", $"{path}[{stage.Index}].children")
            : new Reason("children-of-stage-too-many", $"{path}[{stage.Index}].children");

    private static IEnumerable<Reason> Of(Child child, Family family, IdentityNumber person, DateOnly today, string path) =>
    [
        .. child.BornOn > today ? [new Reason("field-in-future", $"{path}.bornOn")] : Enumerable.Empty<Reason>(),
        .. child.Parent is ChildOf.Applicant && child.BornOn <= person.DateOfBirth ? [new Reason("child-before-parent", $"{path}.bornOn")] : Enumerable.Empty<Reason>(),
        .. OfItsStage(child, family, path),
    ];

    private static IEnumerable<Reason> OfItsStage(Child child, Family family, string path) => child switch
    {
        { Stage: < 0 } => [new Reason("child-stage-unknown", $"{path}.stage")],
        { Parent: ChildOf.Applicant } when child.Stage > family.Marriages.Length => [new Reason("child-stage-unknown", $"{path}.stage")],
        { Parent: ChildOf.Spouse } when !family.HasSpouse => [new Reason("spouse-history-without-spouse", $"{path}.parent")],
        // A child of an earlier marriage of the spouse tells of that marriage.
        { Parent: ChildOf.Spouse } when child.Stage > family.EarlierMarriagesOfSpouse.Length => [new Reason("spouse-history-missing", $"{path}.stage")],
        _ => [],
    };
}
