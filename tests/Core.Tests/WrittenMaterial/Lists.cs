using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.WrittenMaterial;
using Declared = TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.WrittenMaterial;

/// <summary>People, and the lists of materials drawn up for them.</summary>
internal static class Lists
{
    public static readonly MaterialListRules Rules = MaterialListRuleSets.Embedded.InForceOn(new(2013, 1, 21));
    public static readonly DateOnly Day = new(2013, 1, 14);
    public static readonly DateOnly Born = new(1974, 6, 2);

    public static readonly RegistrationFacts Single = Stated(new Family(MaritalStatus.NeverMarried, [], [], []));

    public static RegistrationFacts Stated(Family family, HouseholdKind household = HouseholdKind.NonAgricultural) =>
        new("620012345", household, "湖南省长沙市", new("440303"), family, []);

    /// <summary>Drawn up under the table of 2013 and for its January.</summary>
    public static MaterialList Of(RegistrationFacts facts, params Claim[] claims) => Of(facts, Declared.Of2013, Day, claims);

    public static MaterialList Of(RegistrationFacts facts, PointsTable table, DateOnly day, params Claim[] claims)
    {
        var declaration = new Declaration(Born, [.. claims]);
        return MaterialRules.ListFor(declaration, PointsRules.Evaluate(declaration, table, day), facts, Rules);
    }

    // In one text: a difference shows in full.
    public static string Codes(this MaterialList list) => string.Join(" ", list.Items.Select(item => item.Material.Code.Value));

    public static MaterialListItem Item(this MaterialList list, string code) => list.Find(new MaterialCode(code))!;

    public static Claim Diploma(EducationLevel level, StudyMode mode = StudyMode.FullTime, SchoolKind school = SchoolKind.GeneralHigher, Degree? degree = null) =>
        new Claim.Education(level, mode, school, degree);
}
