using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Registration;

/// <summary>Whether the family is stated completely and without contradiction, both spouses and every marriage stage (S-14, S-49, SC-34).</summary>
internal static class FamilyRules
{
    private const int MostMarriages = 20;
    private const int MostChildren = 50;

    /// <summary>All that is missing or contradicts itself, in the order of the form.</summary>
    public static IEnumerable<Reason> Faults(Family family, IdentityNumber person, DateOnly today) =>
    [
        .. Status(family),
        .. MarriageRules.Faults(family.Marriages, "family.marriages", today),
        .. TooYoung(family.Marriages, person),
        .. Spouse(family),
        .. MarriageRules.Faults(family.SpouseMarriages, "family.spouseMarriages", today),
        .. ChildrenRules.Faults(family, person, today),
    ];

    /// <summary>Whether it holds more than any life does.</summary>
    public static bool IsBeyondMeasure(Family family) =>
        family.Marriages.Length > MostMarriages || family.SpouseMarriages.Length > MostMarriages || family.Children.Length > MostChildren;

    private static IEnumerable<Reason> Status(Family family)
    {
        if (!Enum.IsDefined(family.Status))
        {
            yield return new Reason("field-missing", "family.status");
        }
        else if (family.Marriages.Length < FewestMarriages(family.Status))
        {
            yield return new Reason("marriage-history-missing", "family.marriages");
        }
        else if (Contradiction(family.Status, family.Marriages) is { } place)
        {
            yield return new Reason("marital-status-contradicted", place);
        }
    }

    // A first marriage is the present one; who is remarried was married before; divorce and death end the last one.
    private static string? Contradiction(MaritalStatus status, ImmutableArray<Marriage> marriages) => (status, marriages) switch
    {
        (MaritalStatus.NeverMarried, []) => null,
        (MaritalStatus.FirstMarriage, [{ IsPresent: true }]) => null,
        (MaritalStatus.Remarried, [.., { IsPresent: true }]) => null,
        (MaritalStatus.Divorced, [.., { Ended: MarriageEnd.Divorce }]) => null,
        (MaritalStatus.Widowed, [.., { Ended: MarriageEnd.Death }]) => null,
        (MaritalStatus.NeverMarried, _) or (MaritalStatus.FirstMarriage, { Length: > 1 }) => "family.marriages",
        _ => $"family.marriages[{marriages.Length - 1}].ended",
    };

    private static IEnumerable<Reason> TooYoung(ImmutableArray<Marriage> marriages, IdentityNumber person) =>
        from item in marriages.Index()
        where item.Item.From < MarriageAge.ReachedBy(person)
        select new Reason("marriage-before-legal-age", $"family.marriages[{item.Index}].from");

    private static IEnumerable<Reason> Spouse(Family family)
    {
        if (!family.HasSpouse)
        {
            return family is { SpouseMarriages: [], SpouseStatus: null } ? [] : [new Reason("spouse-history-without-spouse", "family.spouseMarriages")];
        }

        return family.SpouseMarriages is [] || family.SpouseMarriages.Length < FewestMarriages(family.SpouseStatus ?? MaritalStatus.FirstMarriage)
            ? [new Reason("spouse-history-missing", "family.spouseMarriages")]
            : [.. OfSpouseStatus(family), .. OfPresentMarriage(family)];
    }

    private static IEnumerable<Reason> OfSpouseStatus(Family family)
    {
        if (family.SpouseStatus is { } status && (status, family.SpouseMarriages.Length) is not ((MaritalStatus.FirstMarriage, 1) or (MaritalStatus.Remarried, > 1)))
        {
            yield return new Reason("marital-status-contradicted", "family.spouseStatus");
        }
    }

    // The present marriage is the same one, whoever tells of it.
    private static IEnumerable<Reason> OfPresentMarriage(Family family)
    {
        if (family.Marriages is [.., { IsPresent: true } own] && family.SpouseMarriages[^1] is var theirs && theirs != own)
        {
            yield return new Reason("present-marriage-differs", $"family.spouseMarriages[{family.SpouseMarriages.Length - 1}]");
        }
    }

    private static int FewestMarriages(MaritalStatus status) => status switch
    {
        MaritalStatus.NeverMarried => 0,
        MaritalStatus.Remarried => 2,
        _ => 1,
    };
}
