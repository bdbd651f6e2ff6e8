using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Points;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>What no person can have done is refused before points are counted, all of it at once (S-07, I-53).</summary>
[Trait("Demand", "S-07")]
public sealed class DeclarationRulesTests
{
    private static readonly DateOnly Tomorrow = Today.AddDays(1);
    private static readonly DateOnly BeforeBirth = Born.AddDays(-1);

    public static TheoryData<Claim, string, DeclarationFaultKind> Impossible => new()
    {
        { new Claim.Tax(TaxClass.IndividualIncome, 2016, -0.01m), "yuan", DeclarationFaultKind.OutOfRange },
        { new Claim.Tax(TaxClass.IndividualIncome, 2016, 0.001m), "yuan", DeclarationFaultKind.NotToTheFen },
        { new Claim.Tax(TaxClass.IndividualIncome, 2016, decimal.MaxValue), "yuan", DeclarationFaultKind.OutOfRange },
        { new Claim.Tax(TaxClass.IndividualIncome, 2018, 1), "year", DeclarationFaultKind.InFuture },
        { new Claim.Tax(TaxClass.IndividualIncome, 1978, 1), "year", DeclarationFaultKind.BeforeBirth },
        { new Claim.CharityDonation(-1), "yuan", DeclarationFaultKind.OutOfRange },
        { new Claim.BloodDonation(-1), "times", DeclarationFaultKind.OutOfRange },
        { new Claim.VolunteerService(-1), "hours", DeclarationFaultKind.OutOfRange },
        { new Claim.VolunteerService(400_000), "hours", DeclarationFaultKind.LongerThanLife },
        { new Claim.Home(HomeTitle.Unmortgaged, 0), "share", DeclarationFaultKind.OutOfRange },
        { new Claim.Home(HomeTitle.Unmortgaged, 1.01m), "share", DeclarationFaultKind.OutOfRange },
        { new Claim.RecognisedTalent(-1), "maxAge", DeclarationFaultKind.OutOfRange },
        { new Claim.VisitingScholar(460), "months", DeclarationFaultKind.LongerThanLife },
        { new Claim.Insurance(InsuranceKind.Pension, -1, Today), "months", DeclarationFaultKind.OutOfRange },
        { new Claim.Insurance(InsuranceKind.Pension, int.MaxValue, Today), "months", DeclarationFaultKind.LongerThanLife },
        { new Claim.Insurance(InsuranceKind.Pension, 460, Today), "months", DeclarationFaultKind.LongerThanLife },
        { new Claim.Insurance(InsuranceKind.Pension, 1, Tomorrow), "countedOn", DeclarationFaultKind.InFuture },
        { new Claim.Insurance(InsuranceKind.Pension, 1, null, Payment.Continues), "countedOn", DeclarationFaultKind.DayMissing },
        { new Claim.CompetitionPrize(CompetitionLevel.National, Prize.First), "wonOn", DeclarationFaultKind.DayMissing },
        { new Claim.CompetitionPrize(CompetitionLevel.National, Prize.First, Tomorrow), "wonOn", DeclarationFaultKind.InFuture },
        { new Claim.CompetitionPrize(CompetitionLevel.National, Prize.First, BeforeBirth), "wonOn", DeclarationFaultKind.BeforeBirth },
        { new Claim.Patent(PatentKind.Invention, 0, OwnerRank.First, InventorChange.Never, Today), "owners", DeclarationFaultKind.OutOfRange },
        { new Claim.Patent(PatentKind.Invention, 1, OwnerRank.Further, InventorChange.Never, Today), "rank", DeclarationFaultKind.Contradictory },
        { new Claim.Patent(PatentKind.Invention, 1, OwnerRank.First, InventorChange.Never), "authorisedOn", DeclarationFaultKind.DayMissing },
        { new Claim.ResidencePermit(), "heldSince", DeclarationFaultKind.DayMissing },
        { new Claim.EmployerDeclares(Tomorrow), "insuredSince", DeclarationFaultKind.InFuture },
        { new Claim.Education(EducationLevel.College, StudyMode.FullTime, SchoolKind.OtherHigher, Degree.Bachelor), "degree", DeclarationFaultKind.Contradictory },
        { new Claim.Education(EducationLevel.HighSchool, StudyMode.FullTime, SchoolKind.GeneralHigher), "school", DeclarationFaultKind.Contradictory },
        { new Claim.Education(EducationLevel.College, StudyMode.FullTime, SchoolKind.OtherHigher, GraduatedOn: Tomorrow), "graduatedOn", DeclarationFaultKind.InFuture },
        { new Claim.Title(TitleRank.Senior, TitleOrigin.Guangdong, BeforeBirth), "awardedOn", DeclarationFaultKind.BeforeBirth },
        { new Claim.Skill(SkillGrade.Senior, TradeListing.Shortage, CertificateOrigin.Shenzhen, Tomorrow), "awardedOn", DeclarationFaultKind.InFuture },
        { new Claim.Ability(AbilityLevel.One, TradeListing.Shortage, Tomorrow), "awardedOn", DeclarationFaultKind.InFuture },
        { new Claim.AdverseRecord(RecordKind.Unlawful, Tomorrow), "handledOn", DeclarationFaultKind.InFuture },
    };

    public static TheoryData<Claim, Claim> Repeated => new()
    {
        { Won(CompetitionLevel.Provincial, Prize.First), Won(CompetitionLevel.Provincial, Prize.Second) },
        { new Claim.Tax(TaxClass.Investor, 2016, 1), new Claim.Tax(TaxClass.Investor, 2016, 2) },
        { new Claim.MedicalCheck(CheckResult.Passed), new Claim.MedicalCheck(CheckResult.Failed) },
        { new Claim.SpousesLiveApart(), new Claim.SpousesLiveApart() },
        { new Claim.EmployerDeclares(Today), new Claim.EmployerDeclares(Today) },
        { new Claim.ResidencePermit(Today), new Claim.ResidencePermit(Today.AddDays(-1)) },
        { new Claim.RecognisedTalent(45), new Claim.RecognisedTalent(60) },
    };

    [Theory]
    [MemberData(nameof(Impossible), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_is_named_with_its_field(Claim claim, string field, DeclarationFaultKind kind) =>
        Assert.Equal([new DeclarationFault($"/claims/1/{field}", kind)], Faults(Declared(PartTimeCollege, claim), Today));

    [Theory]
    [MemberData(nameof(Repeated), DisableDiscoveryEnumeration = true)]
    public void What_there_is_one_of_is_not_claimed_twice(Claim first, Claim second) =>
        Assert.Equal([new DeclarationFault("/claims/1", DeclarationFaultKind.Twice)], Faults(Declared(first, second), Today));

    [Fact]
    public void Everything_is_named_at_once_in_the_order_of_the_declaration()
    {
        var declaration = Declared(new Claim.BloodDonation(-1), PartTimeBachelor, new Claim.Home(HomeTitle.Mortgaged, 2), new Claim.SpousesLiveApart(), new Claim.SpousesLiveApart());

        var refusal = DeclarationRules.Refuse(declaration, Today)!;

        Assert.Equal(RefusalKind.Unacceptable, refusal.Kind);
        Assert.Equal(
            [("declaration-out-of-range", "/claims/0/times"), ("declaration-out-of-range", "/claims/2/share"), ("declaration-twice", "/claims/4")],
            refusal.Reasons.Select(reason => (reason.Code, reason.Subject)));
    }

    [Fact]
    public void The_last_moment_that_can_be_is_not_refused()
    {
        var declaration = Declared(
            new Claim.Insurance(InsuranceKind.Pension, Months(Born, Today), Today, Payment.Continues),
            new Claim.CompetitionPrize(CompetitionLevel.National, Prize.First, Today),
            new Claim.Education(EducationLevel.Bachelor, StudyMode.FullTime, SchoolKind.OtherHigher, Degree.Master, Today),
            new Claim.Home(HomeTitle.Mortgaged, 1),
            new Claim.Tax(TaxClass.IndividualIncome, 2017, 0.01m));

        Assert.Null(DeclarationRules.Refuse(declaration, Today));
    }

    [Theory]
    [InlineData(6, Payment.Stopped, 6, true)]
    [InlineData(6, Payment.Stopped, 7, false)]
    [InlineData(6, Payment.Continues, 0, false)]
    public void A_later_claim_to_an_insurance_counts_what_was_paid_after_the_earlier_one(int monthsAgo, Payment earlier, int months, bool possible)
    {
        var declaration = Declared(
            new Claim.Insurance(InsuranceKind.Medical, months, Today, Payment.Continues),
            new Claim.Insurance(InsuranceKind.Medical, 24, Today.AddMonths(-monthsAgo), earlier),
            new Claim.Insurance(InsuranceKind.Pension, 100, Today.AddMonths(-monthsAgo), earlier));

        var faults = Faults(declaration, Today);

        Assert.Equal(possible ? [] : [new DeclarationFault("/claims/0/months", DeclarationFaultKind.Overlapping)], faults);
    }

    [Fact]
    public void Nobody_declares_before_birth_or_after_a_hundred_and_thirty_years()
    {
        Assert.Equal([new DeclarationFault("/dateOfBirth", DeclarationFaultKind.InFuture)], Faults(new Declaration(Tomorrow, []), Today));
        Assert.Equal([new DeclarationFault("/dateOfBirth", DeclarationFaultKind.OutOfRange)], Faults(new Declaration(new(1886, 12, 31), []), Today));
        Assert.Empty(Faults(new Declaration(Today, []), Today));
    }

    [Fact]
    public void A_hundred_and_one_claims_are_not_looked_at() => Assert.Equal(
        [new DeclarationFault("/claims", DeclarationFaultKind.TooMany)],
        Faults(Declared([.. Enumerable.Repeat(new Claim.BloodDonation(-1), DeclarationRules.MostClaims + 1)]), Today));

    private static DeclarationFault[] Faults(Declaration declaration, DateOnly on) => [.. DeclarationRules.Faults(declaration, on)];

    private static int Months(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
}
