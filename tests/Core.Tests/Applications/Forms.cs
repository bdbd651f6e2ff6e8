using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Districts;

namespace TalentSettlement.Core.Tests.Applications;

/// <summary>Forms of applicants who meet every condition in June and July 2020, to be changed by a test in one respect.</summary>
internal static class Forms
{
    public static readonly DistrictCode Nankai = new("120104");
    public static readonly Organisation Firm = new("天津某某科技有限公司", IdentifierKind.CreditCode, "91350100M000100Y43");
    public static readonly Employment Employed = new Employment.Employed(Firm, EmployerKind.Enterprise, Insured: true);
    public static readonly Employment NotEmployed = new Employment.NotEmployedInTianjin();
    public static readonly SettlementPlace Market = new SettlementPlace.NorthernTalentCollective(Nankai, FileDeposited: true);
    public static readonly SettlementPlace Collective = new SettlementPlace.EmployerCollective(Nankai);
    public static readonly SettlementPlace OwnHome = new SettlementPlace.OwnProperty(Nankai, CoOwned: false);
    public static readonly PersonalStatements Clear = new(Retired: false, DrawingPension: false, CriminalRecord: false, Healthy: true);

    public static readonly TalentClaim.Academic Bachelor = new(Degree.Bachelor, StudyMode.FullTime, PlaceOfStudy.Home, new(2012, 7, 1), "南开大学");
    public static readonly TalentClaim.Academic Master = Bachelor with { Highest = Degree.Master };
    public static readonly TalentClaim.Title DeputySenior = new(TitleLevel.DeputySenior);
    public static readonly TalentClaim.Qualification Lawyer = new(QualificationKind.Lawyer, QualificationOrigin.Home);
    public static readonly TalentClaim.Qualification ForeignAnalyst = new(QualificationKind.Cfa, QualificationOrigin.Foreign);
    public static readonly TalentClaim.Skilled SecondarySenior = new(SkilledSchool.OrdinarySecondary, VocationalGrade.Senior, new(2015, 3, 1));
    public static readonly TalentClaim.Entrepreneur Founder =
        new(EntrepreneurRole.Founder, null, Firm, new(2018, 1, 10), TaxPaid: 100_000m);

    public static readonly TalentClaim.Entrepreneur CoreMember =
        Founder with { Role = EntrepreneurRole.CoreMember, CoreMemberSince = new(2019, 7, 13) };

    public static readonly TalentClaim.Urgent Urgent = new(Firm, "津急需2020-018");

    public static TalentApplication Of(TalentClaim? claim, Employment? employment = null, SettlementPlace? place = null) =>
        new(claim, employment ?? NotEmployed, place ?? Market, Clear);

    public static TalentApplication Employable(TalentClaim claim) => Of(claim, Employed, OwnHome);
}
