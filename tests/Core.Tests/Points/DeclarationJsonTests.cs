using System.Text.Json;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>A declaration is stored as JSON and comes back as it was (S-07).</summary>
[Trait("Demand", "S-07")]
public sealed class DeclarationJsonTests
{
    public static TheoryData<Claim, string> Kinds => new()
    {
        { new Claim.Education(EducationLevel.Bachelor, StudyMode.FullTime, SchoolKind.GeneralHigher, Degree.Bachelor, new(2001, 7, 1)), "education" },
        { new Claim.Title(TitleRank.Senior, TitleOrigin.ElsewhereReviewed), "title" },
        { new Claim.Skill(SkillGrade.Technician, TradeListing.Shortage, CertificateOrigin.ElsewhereTested), "skill" },
        { new Claim.Ability(AbilityLevel.Two, TradeListing.NotListed), "ability" },
        { new Claim.RecognisedTalent(60), "recognised-talent" },
        { new Claim.VisitingScholar(14), "visiting-scholar" },
        { new Claim.Honour(HonourKind.NationalClassOne), "honour" },
        { new Claim.CompetitionPrize(CompetitionLevel.CityClassOne, Prize.Second, new(2016, 1, 2)), "competition-prize" },
        { new Claim.Patent(PatentKind.Invention, 3, OwnerRank.Further, InventorChange.BeforeAuthorisation, new(2016, 1, 2)), "patent" },
        { new Claim.Tax(TaxClass.SelfEmployed, 2016, 150_000.55m, CapacityHeld.InPart), "tax" },
        { new Claim.Insurance(InsuranceKind.WorkInjury, 7, new(2016, 1, 2), Payment.Continues), "insurance" },
        { new Claim.Home(HomeTitle.Mortgaged, 0.5m), "home" },
        { new Claim.ResidencePermit(new(2016, 1, 2)), "residence-permit" },
        { new Claim.BloodDonation(2), "blood-donation" },
        { new Claim.VolunteerService(50.5m), "volunteer-service" },
        { new Claim.CharityDonation(2000), "charity-donation" },
        { new Claim.EmployerDeclares(new(2016, 1, 2)), "employer-declares" },
        { new Claim.SpousesLiveApart(), "spouses-live-apart" },
        { new Claim.MedicalCheck(CheckResult.Passed), "medical-check" },
        { new Claim.AdverseRecord(RecordKind.OverQuotaBirth, new(2016, 1, 2)), "adverse-record" },
    };

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public void Every_kind_of_claim_comes_back(Claim claim, string kind)
    {
        var json = JsonSerializer.Serialize(Declared(claim), JsonSerializerOptions.Web);

        Assert.Contains($"\"claim\":\"{kind}\"", json, StringComparison.Ordinal);
        Assert.Equal(claim, Assert.Single(JsonSerializer.Deserialize<Declaration>(json, JsonSerializerOptions.Web)!.Claims));
    }
}
