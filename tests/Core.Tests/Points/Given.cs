using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Points;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>Declarations and how they are counted.</summary>
internal static class Given
{
    public static readonly PointsTable Of2012 = Table("SZ-2012");
    public static readonly PointsTable Of2013 = Table("SZ-2013");
    public static readonly PointsTable Of2017 = Table("SZ-2017");
    public static readonly DateOnly Today = new(2017, 7, 3);
    public static readonly DateOnly Born = new(1979, 3, 5);

    public static readonly Claim PartTimeCollege = new Claim.Education(EducationLevel.College, StudyMode.PartTime, SchoolKind.OtherHigher);
    public static readonly Claim PartTimeBachelor = new Claim.Education(EducationLevel.Bachelor, StudyMode.PartTime, SchoolKind.OtherHigher);
    public static readonly Claim FullTimeCollege = new Claim.Education(EducationLevel.College, StudyMode.FullTime, SchoolKind.GeneralHigher);
    public static readonly Claim FullTimeBachelor =
        new Claim.Education(EducationLevel.Bachelor, StudyMode.FullTime, SchoolKind.GeneralHigher, Degree.Bachelor);

    public static PointsTable Table(string version) => PointsTables.Embedded.Tables.Single(table => table.Version.Version == version);

    /// <summary>Of somebody aged 38 on <see cref="Today"/>, whose age gives nothing in 2017.</summary>
    public static Declaration Declared(params Claim[] claims) => new(Born, [.. claims]);

    public static Score Counted(this Declaration declaration, PointsTable? table = null, DateOnly? on = null) =>
        PointsRules.Evaluate(declaration, table ?? Of2017, on ?? Today);

    public static decimal Total(params Claim[] claims) => Declared(claims).Counted().Total;

    public static ScoreLine Line(this Score score, string code) => score.Lines.Single(line => line.Indicator.Code == new IndicatorCode(code));

    public static Claim Title(TitleRank rank, TitleOrigin origin = TitleOrigin.Guangdong) => new Claim.Title(rank, origin);

    public static Claim Skill(
        SkillGrade grade, TradeListing trade = TradeListing.Shortage, CertificateOrigin examined = CertificateOrigin.Shenzhen) =>
        new Claim.Skill(grade, trade, examined);

    public static Claim Won(CompetitionLevel level, Prize prize, DateOnly? wonOn = null) =>
        new Claim.CompetitionPrize(level, prize, wonOn ?? new(2016, 5, 1));

    public static Claim Patent(PatentKind kind, int owners = 1, OwnerRank rank = OwnerRank.First, InventorChange inventors = InventorChange.Never, DateOnly? on = null) =>
        new Claim.Patent(kind, owners, rank, inventors, on ?? new(2016, 12, 31));

    public static Claim[] Tax(decimal total, TaxClass kind = TaxClass.IndividualIncome, int lastYear = 2016, CapacityHeld capacity = CapacityHeld.Throughout) =>
        [new Claim.Tax(kind, lastYear - 2, total - 2, capacity), new Claim.Tax(kind, lastYear - 1, 1, capacity), new Claim.Tax(kind, lastYear, 1, capacity)];

    public static Claim Insured(InsuranceKind kind, int months, Payment payment = Payment.Stopped) => new Claim.Insurance(kind, months, Today, payment);

    public static Claim[] InsuredInAll(int months) => [.. Enum.GetValues<InsuranceKind>().Select(kind => Insured(kind, months))];

    public static Claim Record(RecordKind kind, DateOnly? handledOn = null) => new Claim.AdverseRecord(kind, handledOn);
}
