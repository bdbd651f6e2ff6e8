using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Registration;

namespace TalentSettlement.Core.Tests.Registration;

/// <summary>What people state on the form; every family is invented. The person is born on 1990-01-01.</summary>
internal static class Families
{
    public static readonly DateOnly Today = new(2020, 7, 13);

    public static readonly Marriage Present = new(new DateOnly(2015, 5, 20), Children: 1);

    public static readonly Child ChildOfBoth = new(new DateOnly(2017, 3, 8), ChildOf.Applicant, Stage: 1, ChildMove.MovesAlong);

    public static Family Unmarried { get; } = new(MaritalStatus.NeverMarried, [], [], []);

    public static Family FirstMarriage { get; } = new(MaritalStatus.FirstMarriage, [Present], [Present], [ChildOfBoth]);

    public static Family Divorced { get; } = new(MaritalStatus.Divorced, [Divorce(2012, 2014, children: 1)], [], [ChildOfStage(1, 2013)]);

    /// <summary>Both were married before: the remarried couple of the fixtures.</summary>
    public static Family Remarried { get; } = new(
        MaritalStatus.Remarried,
        [Divorce(2012, 2014, children: 1), Present],
        [Divorce(2010, 2013, children: 2), Present],
        [ChildOfStage(1, 2013), ChildOfBoth with { Stage = 2 }, OfSpouse(1, 2011), OfSpouse(1, 2012)]);

    public static RegistrationFacts Facts(Family family) =>
        new("612345678", HouseholdKind.NonAgricultural, "湖南省长沙市岳麓区", new DistrictCode("440304"), family, [new Credential(CredentialKind.School, "中南大学")]);

    public static Marriage Divorce(int from, int through, int children = 0) =>
        new(new DateOnly(from, 6, 1), children, MarriageEnd.Divorce, new DateOnly(through, 6, 1));

    public static Child ChildOfStage(int stage, int born) => new(new DateOnly(born, 1, 2), ChildOf.Applicant, stage, ChildMove.Stays);

    public static Child OfSpouse(int stage, int born) => new(new DateOnly(born, 1, 2), ChildOf.Spouse, stage, ChildMove.Stays);

    /// <summary>The faults as <c>code path</c>, in their order.</summary>
    public static string[] Faults(Family family) => Faults(Facts(family));

    public static string[] Faults(RegistrationFacts facts) =>
        [.. RegistrationRules.Faults(facts, People.Given.Applicant(), SettlementDistricts.Default, Today).Select(fault => $"{fault.Code} {fault.Subject}")];
}
