using System.Collections.Immutable;
using TalentSettlement.Core.Registration;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>Counts what a person has stated, as far as it asks for papers.</summary>
internal static class MaterialFacts
{
    /// <summary>How often a fact holds; none while it is not stated.</summary>
    public static int Count(MaterialFact fact, RegistrationFacts facts) => (fact, facts.Family) switch
    {
        (MaterialFact.Everyone, _) => 1,
        (MaterialFact.AgriculturalHousehold, _) => facts.Household is HouseholdKind.Agricultural ? 1 : 0,
        (_, null) => 0,
        (MaterialFact.NeverMarried, { Status: var status }) => status is MaritalStatus.NeverMarried ? 1 : 0,
        (MaterialFact.Spouse or MaterialFact.PresentMarriage, { Status: var status }) =>
            status is MaritalStatus.FirstMarriage or MaritalStatus.Remarried ? 1 : 0,
        (MaterialFact.Divorce, { Marriages: var own }) => Ended(own, MarriageEnd.Divorce),
        (MaterialFact.DeathOfSpouse, { Marriages: var own }) => Ended(own, MarriageEnd.Death),
        (MaterialFact.SpouseDivorce, { SpouseMarriages: var theirs }) => Ended(theirs, MarriageEnd.Divorce),
        (MaterialFact.SpouseWidowed, { SpouseMarriages: var theirs }) => Ended(theirs, MarriageEnd.Death),
        (MaterialFact.Child, { Children: var children }) => children.Length,
        (MaterialFact.ChildMovingAlong, { Children: var children }) => children.Count(child => child.Move is ChildMove.MovesAlong),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static int Ended(ImmutableArray<Marriage> marriages, MarriageEnd end) => marriages.Count(marriage => marriage.Ended == end);
}
