using System.Collections.Immutable;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.Tests.Agencies;
using TalentSettlement.Core.Tests.Registration;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>People, claims, papers and agencies of the points procedure; everyone is invented.</summary>
internal static class GivenPoints
{
    /// <summary>100 for the education, 1 for the age of 38, 1 for a year of insurance, 2 for blood given: 104 under SZ-2013.</summary>
    public static readonly ImmutableArray<Claim> Of104 =
    [
        new Claim.Education(EducationLevel.Bachelor, StudyMode.FullTime, SchoolKind.GeneralHigher, Degree.Bachelor),
        new Claim.Insurance(InsuranceKind.Medical, 12),
        new Claim.BloodDonation(1),
        new Claim.MedicalCheck(CheckResult.Passed),
    ];

    /// <summary>What the papers prove of <see cref="Of104"/>: nobody can show that blood was given.</summary>
    public static readonly ImmutableArray<Claim> Of102 = [.. Of104.Where(claim => claim is not Claim.BloodDonation)];

    public static Agency Qihang => KnownAgencies.Qihang;

    /// <summary>Recognised from 2012 on without an end; its only manager has <c>card-9</c>.</summary>
    public static Agency Yuanhang { get; } = new(
        new AgencyCode("yuanhang"), "远航人力资源有限公司", [new Recognition(new DateOnly(2012, 1, 1))], [new AgencyManager("card-9", new DateOnly(2012, 1, 1))]);

    /// <summary>60 for a college diploma, 1 for the age of 38, 24 for insurance, and the share of a mortgaged home of 20.</summary>
    public static ImmutableArray<Claim> OfJust(decimal points) =>
    [
        new Claim.Education(EducationLevel.College, StudyMode.PartTime, SchoolKind.OtherHigher),
        new Claim.Insurance(InsuranceKind.Pension, 96),
        new Claim.Home(HomeTitle.Mortgaged, (points - 85) / 20),
        new Claim.MedicalCheck(CheckResult.Passed),
    ];

    public static Applicant Born(string day)
    {
        Assert.True(PersonName.TryParse("李敏", out var name));
        Assert.True(IdentityNumber.TryUpgrade($"440304{day[2..4]}{day[5..7]}{day[8..]}001", out var number));
        Assert.True(MobileNumber.TryParse("13800138000", out var mobile));
        return new Applicant(name, number, mobile, China("2012-12-01T09:00:00"));
    }

    public static RegistrationFacts Single(HouseholdKind household = HouseholdKind.NonAgricultural) =>
        new("612345678", household, "湖南省长沙市岳麓区", new DistrictCode("440304"), Families.Unmarried, []);

    public static Entrustment To(Agency agency, string signed = "2013-01-11T10:00:00") => new(agency.Code, China(signed), AgencyAgreements.Default.InForceOn(China(signed)).Hash);

    public static CustodyEntry Custody(CustodyStep step, string at, string holder = "受理窗口") =>
        new("KL-2013-000001", "diploma", step, China(at), holder, "clerk-wu");

    /// <summary>The notice and the cards as they are printed; a change prints them anew, with the validity of the first.</summary>
    public static EntryDocuments Documents(PointsFile file, PointsLaw law, DateTimeOffset at, int edition = 1, DateOnly? issuedOn = null) => new(
        new EntryNotice($"TZ-{edition}", $"notice-{edition}", at, edition > 1 ? $"TZ-{edition - 1}" : null),
        [
            .. DocumentRules.CardsOf(file).Select(kind => new IndexCard(
                kind, $"{kind}-{edition}", $"{kind}-code-{edition}", issuedOn ?? DayOf(at), DocumentRules.ValidThrough(issuedOn ?? DayOf(at), law))),
        ],
        []);

    public static DateTimeOffset China(string text) => DateTimeOffset.Parse($"{text}+08:00", null);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);

    public static ImmutableArray<PointsEvent> EventsOf(Decision<PointsEvent> decision) =>
        Assert.IsType<Decision<PointsEvent>.Accepted>(decision).Events;

    public static Refusal RefusalOf(Decision<PointsEvent> decision) => Assert.IsType<Decision<PointsEvent>.Refused>(decision).Refusal;

    /// <summary>The code of a refusal that has one ground.</summary>
    public static string CodeOf(Decision<PointsEvent> decision) => Assert.Single(RefusalOf(decision).Reasons).Code;

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).DateTime);
}
