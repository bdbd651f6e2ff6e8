using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Registration;
using static TalentSettlement.Core.Tests.Registration.Families;

namespace TalentSettlement.Core.Tests.Registration;

/// <summary>Shenzhen guide, information report 2 (S-14): for any life, the whole history passes and no part of it can be left out.</summary>
[Trait("Scenario", "SC-34")]
public sealed class LivesTests
{
    private static readonly DateOnly Earliest = new(2012, 1, 1);

    // Earlier marriages of both follow each other with gaps of a month; then the present one begins.
    private static readonly Arbitrary<Family> Lives = (
        from own in Gen.Choose(0, 2).ArrayOf(3)
        from theirs in Gen.Choose(0, 2).ArrayOf(2)
        from together in Gen.Choose(0, 3)
        from ownStages in Gen.Choose(0, 3)
        from theirStages in Gen.Choose(0, 2)
        select Couple(own[..ownStages], theirs[..theirStages], together)).ToArbitrary();

    [Fact]
    public void The_whole_history_of_any_life_passes() =>
        Prop.ForAll(Lives, family => Faults(family) is []).QuickCheckThrowOnFailure();

    [Fact]
    public void No_child_can_be_left_out() =>
        Prop.ForAll(Lives, Gen.Choose(0, 30).ToArbitrary(), (family, which) =>
            family.Children.IsEmpty || Faults(family with { Children = family.Children.RemoveAt(which % family.Children.Length) })
                is [var only] && only.StartsWith("children-of-stage-missing ", StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_earlier_marriage_of_the_person_can_be_left_out() =>
        Prop.ForAll(Lives, family => family.Marriages.Length == 1
            || Faults(family with { Marriages = [family.Marriages[^1]] }).Contains("marriage-history-missing family.marriages")).QuickCheckThrowOnFailure();

    [Fact]
    public void No_earlier_marriage_of_a_remarried_spouse_can_be_left_out() =>
        Prop.ForAll(Lives, family => family.SpouseStatus is not MaritalStatus.Remarried
            || Faults(family with { SpouseMarriages = [family.SpouseMarriages[^1]] }).Contains("spouse-history-missing family.spouseMarriages"))
            .QuickCheckThrowOnFailure();

    private static Family Couple(int[] own, int[] theirs, int together)
    {
        var present = new Marriage(new DateOnly(2019, 1, 1), together);
        return new Family(
            own is [] ? MaritalStatus.FirstMarriage : MaritalStatus.Remarried,
            [.. own.Select(Ended), present],
            [.. theirs.Select(Ended), present],
            [.. Listed([.. own, together], ChildOf.Applicant), .. Listed(theirs, ChildOf.Spouse)],
            theirs is [] ? MaritalStatus.FirstMarriage : MaritalStatus.Remarried);
    }

    private static Marriage Ended(int children, int i) =>
        new(Earliest.AddMonths(24 * i), children, i % 2 == 0 ? MarriageEnd.Divorce : MarriageEnd.Death, Earliest.AddMonths((24 * i) + 23));

    private static IEnumerable<Child> Listed(int[] counts, ChildOf parent) =>
        from stage in counts.Index()
        from child in Enumerable.Range(0, stage.Item)
        select new Child(Earliest.AddMonths((24 * stage.Index) + 9), parent, stage.Index + 1, ChildMove.Stays);
}
