using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>Declarations of all kinds, as laws are tried on them.</summary>
internal static class Generated
{
    /// <summary>A claim that may give points.</summary>
    public static readonly Gen<Claim> Favourable = Gen.OneOf(
        from level in Some<EducationLevel>()
        from mode in Some<StudyMode>()
        from school in Some<SchoolKind>()
        select (Claim)new Claim.Education(level, mode, school, GraduatedOn: new(2015, 6, 30)),
        from rank in Some<TitleRank>() from origin in Some<TitleOrigin>() select (Claim)new Claim.Title(rank, origin),
        from grade in Some<SkillGrade>()
        from trade in Some<TradeListing>()
        from examined in Some<CertificateOrigin>()
        select (Claim)new Claim.Skill(grade, trade, examined),
        from level in Some<AbilityLevel>() from trade in Some<TradeListing>() select (Claim)new Claim.Ability(level, trade),
        from level in Some<CompetitionLevel>()
        from prize in Some<Prize>()
        from month in Gen.Choose(0, 85)
        select (Claim)new Claim.CompetitionPrize(level, prize, new DateOnly(2010, 1, 15).AddMonths(month)),
        from kind in Some<PatentKind>()
        from rank in Some<OwnerRank>()
        from owners in Gen.Choose(2, 6)
        from month in Gen.Choose(0, 85)
        select (Claim)new Claim.Patent(kind, owners, rank, InventorChange.Never, new DateOnly(2010, 1, 15).AddMonths(month)),
        from kind in Some<InsuranceKind>()
        from months in Gen.Choose(0, 150)
        from payment in Some<Payment>()
        from days in Gen.Choose(0, 60)
        select (Claim)new Claim.Insurance(kind, months, Today.AddDays(-days), payment),
        from kind in Some<TaxClass>()
        from year in Gen.Choose(2014, 2016)
        from yuan in Gen.Choose(0, 400_000)
        select (Claim)new Claim.Tax(kind, year, yuan),
        from deed in Some<HomeTitle>() from share in Gen.Choose(1, 100) select (Claim)new Claim.Home(deed, share / 100m),
        from days in Gen.Choose(0, 3000) select (Claim)new Claim.ResidencePermit(Today.AddDays(-days)),
        from days in Gen.Choose(0, 1500) select (Claim)new Claim.EmployerDeclares(Today.AddDays(-days)),
        from times in Gen.Choose(0, 5) select (Claim)new Claim.BloodDonation(times),
        from hours in Gen.Choose(0, 400) select (Claim)new Claim.VolunteerService(hours),
        from yuan in Gen.Choose(0, 10_000) select (Claim)new Claim.CharityDonation(yuan));

    /// <summary>A claim, unfavourable ones included.</summary>
    public static readonly Gen<Claim> Any = Gen.Frequency(
        (9, Favourable),
        (1, from kind in Some<RecordKind>() from days in Gen.Choose(0, 3000) select (Claim)new Claim.AdverseRecord(kind, Today.AddDays(-days))));

    /// <summary>A declaration of somebody between 19 and 52.</summary>
    public static readonly Arbitrary<Declaration> Declarations = (
        from claims in Gen.ListOf(Any) from days in Gen.Choose(0, 12_000) select new Declaration(new DateOnly(1965, 1, 1).AddDays(days), [.. claims])).ToArbitrary();

    /// <summary>A table.</summary>
    public static readonly Arbitrary<PointsTable> Tables = Gen.Elements(Of2012, Of2013, Of2017).ToArbitrary();

    /// <summary>A word of the law.</summary>
    public static Gen<TEnum> Some<TEnum>()
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>());
}
