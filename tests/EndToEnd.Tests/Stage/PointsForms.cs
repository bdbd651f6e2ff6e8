using System.Collections.Immutable;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Registration;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>Complete forms of people who settle by points; the claims are those of the samples.</summary>
public static class PointsForms
{
    /// <summary>A bachelor of 38 with 104 points.</summary>
    public static ImmutableArray<Claim> Of104 { get; } = Sample("declaration-104.json");

    /// <summary>The same with one proof of blood given: 102 points.</summary>
    public static ImmutableArray<Claim> Of102 { get; } = [.. Of104.Select(claim => claim is Claim.BloodDonation ? new Claim.BloodDonation(1) : claim)];

    /// <summary>The same without it: exactly 100 points.</summary>
    public static ImmutableArray<Claim> Of100 { get; } = [.. Of104.Where(claim => claim is not Claim.BloodDonation)];

    /// <summary>A bachelor of 37 with 95 points, of any age from 35 and below 40.</summary>
    public static ImmutableArray<Claim> Of95 { get; } = Sample("declaration-95.json");

    /// <summary>An agricultural household with 103 points, below 35.</summary>
    public static ImmutableArray<Claim> Of103 { get; } = Sample("declaration-agricultural.json");

    /// <summary>The several routes of article 6 of who was born on 5 March 1968.</summary>
    public static ImmutableArray<Claim> Of1968 { get; } = Sample("declaration-1968.json");

    /// <summary>Never married.</summary>
    public static Family Unmarried { get; } = new(MaritalStatus.NeverMarried, [], [], []);

    /// <summary>Claims of a bachelor of 35 to 39 who owns a share of a mortgaged home that makes just so many points.</summary>
    /// <param name="points">The points, 90 to 110.</param>
    /// <returns>The claims.</returns>
    public static ImmutableArray<Claim> OfJust(decimal points) =>
    [
        .. Of104.Where(claim => claim is Claim.Education or Claim.MedicalCheck or Claim.Insurance { Kind: InsuranceKind.Pension }),
        new Claim.Home(HomeTitle.Mortgaged, (points - 90) / 20),
    ];

    /// <summary>A form under the table of 2013.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="claims">What is claimed.</param>
    /// <param name="household">The present household.</param>
    /// <param name="family">The family; unmarried by default.</param>
    /// <returns>The form.</returns>
    public static SavePointsForm Of(
        SamplePerson person, ImmutableArray<Claim> claims, HouseholdKind household = HouseholdKind.NonAgricultural, Family? family = null) => new(
        new RegistrationFacts(
            DevelopmentSocialSecurity.NumberOf(person), household, "湖南省长沙市岳麓区", new DistrictCode("440304"), family ?? Unmarried, [new Credential(CredentialKind.School, "中南大学")]),
        claims,
        "SZ-2013");

    private static ImmutableArray<Claim> Sample(string name) =>
        Json.Read<Declaration>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", name))).Claims;
}
