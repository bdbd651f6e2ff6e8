using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Districts;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>Complete forms of people who qualify.</summary>
public static class Forms
{
    /// <summary>Nankai (南开区).</summary>
    public static DistrictCode Nankai { get; } = new("120104");

    /// <summary>Heping (和平区).</summary>
    public static DistrictCode Heping { get; } = new("120101");

    /// <summary>An enterprise of Tianjin.</summary>
    public static Organisation Enterprise { get; } = new("天津样例科技有限公司", IdentifierKind.CreditCode, "9131000063159284XQ");

    /// <summary>Employed there and insured.</summary>
    public static Employment Employed { get; } = new Employment.Employed(Enterprise, EmployerKind.Enterprise, true);

    /// <summary>No job in Tianjin.</summary>
    public static Employment NotEmployed { get; } = new Employment.NotEmployedInTianjin();

    /// <summary>The own home in Nankai; asks for one element more.</summary>
    public static SettlementPlace OwnHome { get; } = new SettlementPlace.OwnProperty(Nankai, false);

    /// <summary>The talent household of Nankai, for the employed; asks for no further element.</summary>
    public static SettlementPlace DistrictHousehold { get; } = new SettlementPlace.DistrictTalentCollective(Nankai, false, false);

    /// <summary>The Northern talent household, for those without a job; asks for no further element.</summary>
    public static SettlementPlace NorthernHousehold { get; } = new SettlementPlace.NorthernTalentCollective(Nankai, true);

    /// <summary>A bachelor of full-time study at home.</summary>
    public static TalentClaim Bachelor { get; } =
        new TalentClaim.Academic(Degree.Bachelor, StudyMode.FullTime, PlaceOfStudy.Home, new DateOnly(2014, 6, 30), "南开大学");

    /// <summary>A master of study at home.</summary>
    public static TalentClaim Master { get; } =
        new TalentClaim.Academic(Degree.Master, StudyMode.FullTime, PlaceOfStudy.Home, new DateOnly(2016, 6, 30), "南开大学");

    /// <summary>A bachelor without a job, to the Northern talent household: education and public security alone, all of it comparable.</summary>
    public static TalentApplication Comparable { get; } = Of(Bachelor, NotEmployed, NorthernHousehold);

    /// <summary>A master with a job, to the talent household of Nankai: all three departments.</summary>
    public static TalentApplication ThreeDepartments { get; } = Of(Master, Employed, DistrictHousehold);

    /// <summary>A form.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="employment">The employment.</param>
    /// <param name="place">The place.</param>
    /// <returns>The form, with nothing stated that excludes.</returns>
    public static TalentApplication Of(TalentClaim? claim, Employment employment, SettlementPlace place) =>
        new(claim, employment, place, new PersonalStatements(false, false, false, true));
}
