namespace TalentSettlement.Core.Points;

/// <summary>What cannot be in one claim by itself.</summary>
internal static class ClaimFaults
{
    private const int MostOwners = 1000;
    private const int MostDonations = 1000;

    /// <summary>Looks at one claim.</summary>
    public static void Of(Claim claim, string at, DeclarationFields fields, DateOnly on)
    {
        switch (claim)
        {
            case Claim.Education education:
                OfEducation(education, at, fields);
                break;
            case Claim.Patent patent:
                OfPatent(patent, at, fields);
                break;
            case Claim.Insurance insurance:
                OfInsurance(insurance, at, fields, on);
                break;
            case Claim.Tax tax:
                fields.Year($"{at}/year", tax.Year);
                fields.Money($"{at}/yuan", tax.Yuan);
                break;
            default:
                OfDay(claim, at, fields);
                OfAmount(claim, at, fields, on);
                break;
        }
    }

    // A degree may go beyond the studies (同等学力), but there is none without undergraduate studies.
    private static void OfEducation(Claim.Education education, string at, DeclarationFields fields)
    {
        var higher = education.School is SchoolKind.GeneralHigher or SchoolKind.OtherHigher;
        fields.Require($"{at}/school", !higher || education.Level >= EducationLevel.College, DeclarationFaultKind.Contradictory);
        fields.Require($"{at}/degree", education.Degree is null || education.Level >= EducationLevel.Bachelor, DeclarationFaultKind.Contradictory);
        fields.Day($"{at}/graduatedOn", education.GraduatedOn);
    }

    private static void OfPatent(Claim.Patent patent, string at, DeclarationFields fields)
    {
        fields.Number($"{at}/owners", patent.Owners, 1, MostOwners);
        fields.Require($"{at}/rank", patent.Owners != 1 || patent.Rank == OwnerRank.First, DeclarationFaultKind.Contradictory);
        fields.KnownDay($"{at}/authorisedOn", patent.AuthorisedOn);
    }

    private static void OfInsurance(Claim.Insurance insurance, string at, DeclarationFields fields, DateOnly on)
    {
        fields.Months($"{at}/months", insurance.Months, insurance.CountedOn ?? on);
        fields.Require($"{at}/countedOn", insurance is not { CountedOn: null, Payment: Payment.Continues }, DeclarationFaultKind.DayMissing);
        fields.Day($"{at}/countedOn", insurance.CountedOn);
    }

    private static void OfDay(Claim claim, string at, DeclarationFields fields)
    {
        switch (claim)
        {
            case Claim.Title title:
                fields.Day($"{at}/awardedOn", title.AwardedOn);
                break;
            case Claim.Skill skill:
                fields.Day($"{at}/awardedOn", skill.AwardedOn);
                break;
            case Claim.Ability ability:
                fields.Day($"{at}/awardedOn", ability.AwardedOn);
                break;
            case Claim.CompetitionPrize prize:
                fields.KnownDay($"{at}/wonOn", prize.WonOn);
                break;
            case Claim.ResidencePermit permit:
                fields.KnownDay($"{at}/heldSince", permit.HeldSince);
                break;
            case Claim.EmployerDeclares employer:
                fields.KnownDay($"{at}/insuredSince", employer.InsuredSince);
                break;
            case Claim.AdverseRecord record:
                fields.Day($"{at}/handledOn", record.HandledOn);
                break;
        }
    }

    private static void OfAmount(Claim claim, string at, DeclarationFields fields, DateOnly on)
    {
        switch (claim)
        {
            case Claim.RecognisedTalent { MaxAge: { } age }:
                fields.Number($"{at}/maxAge", age, 18, 100);
                break;
            case Claim.VisitingScholar scholar:
                fields.Months($"{at}/months", scholar.Months, on);
                break;
            case Claim.Home home:
                fields.Require($"{at}/share", home.Share is > 0 and <= 1, DeclarationFaultKind.OutOfRange);
                break;
            case Claim.BloodDonation blood:
                fields.Number($"{at}/times", blood.Times, 0, MostDonations);
                break;
            case Claim.VolunteerService service:
                fields.Hours($"{at}/hours", service.Hours);
                break;
            case Claim.CharityDonation donation:
                fields.Money($"{at}/yuan", donation.Yuan);
                break;
        }
    }
}
