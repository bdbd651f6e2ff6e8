using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Points;

namespace TalentSettlement.PointsBench;

/// <summary>Declarations as they might come in: the same for the same seed, none of them impossible.</summary>
internal sealed class RandomDeclarations(int seed, DateOnly on)
{
    private readonly Random random = new(seed);

    /// <returns>So many declarations of people from 18 to 47.</returns>
    public Declaration[] Take(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    private Declaration Next()
    {
        var born = on.AddDays(-random.Next(18 * 366, 47 * 365));
        return new Declaration(born, [.. Qualifications(), .. Achievements(), .. Circumstances()]);
    }

    private IEnumerable<Claim> Qualifications()
    {
        yield return Education();
        if (Happens(40))
        {
            yield return new Claim.Title(Some<TitleRank>(), Some<TitleOrigin>());
        }

        if (Happens(40))
        {
            yield return new Claim.Skill(Some<SkillGrade>(), Some<TradeListing>(), Some<CertificateOrigin>());
        }

        if (Happens(10))
        {
            yield return new Claim.Ability(Some<AbilityLevel>(), Some<TradeListing>());
        }
    }

    private Claim.Education Education()
    {
        var level = Some<EducationLevel>();
        return new Claim.Education(
            level, Some<StudyMode>(), level == EducationLevel.HighSchool ? SchoolKind.OtherSchool : SchoolKind.GeneralHigher, GraduatedOn: Day(6000));
    }

    private IEnumerable<Claim> Achievements()
    {
        for (var prizes = random.Next(-3, 3); prizes > 0; prizes--)
        {
            yield return new Claim.CompetitionPrize(Some<CompetitionLevel>(), Some<Prize>(), Day(2500));
        }

        for (var patents = random.Next(-4, 3); patents > 0; patents--)
        {
            yield return new Claim.Patent(Some<PatentKind>(), random.Next(1, 5), OwnerRank.First, Some<InventorChange>(), Day(2500));
        }

        if (Happens(30))
        {
            yield return new Claim.BloodDonation(random.Next(1, 5));
            yield return new Claim.VolunteerService(random.Next(20, 300));
        }
    }

    private IEnumerable<Claim> Circumstances()
    {
        var (counted, months) = (Day(90), random.Next(0, 180));
        foreach (var kind in Enum.GetValues<InsuranceKind>().Where(_ => Happens(75)))
        {
            yield return new Claim.Insurance(kind, Math.Max(0, months - random.Next(0, 12)), counted, Happens(80) ? Payment.Continues : Payment.Stopped);
        }

        for (var year = on.Year - 3; Happens(80) && year < on.Year; year++)
        {
            yield return new Claim.Tax(TaxClass.IndividualIncome, year, random.Next(0, 60_000));
        }

        foreach (var (percent, claim) in new (int, Claim)[]
        {
            (20, new Claim.Home(Some<HomeTitle>(), random.Next(1, 100) / 100m)),
            (40, new Claim.ResidencePermit(Day(3000))),
            (40, new Claim.EmployerDeclares(Day(1500))),
            (20, new Claim.SpousesLiveApart()),
            (8, new Claim.AdverseRecord(Some<RecordKind>(), Day(3000))),
        })
        {
            if (Happens(percent))
            {
                yield return claim;
            }
        }
    }

    private DateOnly Day(int within) => on.AddDays(-random.Next(0, within));

    private bool Happens(int percent) => random.Next(100) < percent;

    private TEnum Some<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>()[random.Next(Enum.GetValues<TEnum>().Length)];
}
