using System.Collections.Immutable;
using TalentSettlement.Core.Districts;

namespace TalentSettlement.Core.Applications;

/// <summary>Whether the form is filled in so that it can be submitted (信息填报, T-06).</summary>
public static class Completeness
{
    /// <summary>Names every field that is missing or cannot be right, all at once and in the order of the form.</summary>
    /// <param name="application">The form.</param>
    /// <param name="districts">The districts in which one may settle.</param>
    /// <param name="on">The day of the question, a China date; no fact of the form lies after it.</param>
    public static ImmutableArray<FormFault> Faults(TalentApplication application, DistrictRegister districts, DateOnly on)
    {
        var fields = new FormFields(on);
        OfClaim(application.Claim, fields);
        OfEmployment(application.Employment, fields);
        OfPlace(application.Place, districts, fields);
        fields.Filled("/statements/retired", application.Statements?.Retired);
        fields.Filled("/statements/drawingPension", application.Statements?.DrawingPension);
        fields.Filled("/statements/criminalRecord", application.Statements?.CriminalRecord);
        fields.Filled("/statements/healthy", application.Statements?.Healthy);
        return fields.Faults;
    }

    private static void OfClaim(TalentClaim? claim, FormFields fields)
    {
        fields.Filled("/claim", claim);
        switch (claim)
        {
            case TalentClaim.Academic academic:
                OfAcademic(academic, fields);
                break;
            case TalentClaim.Title title:
                fields.Filled("/claim/level", title.Level);
                break;
            case TalentClaim.Qualification qualification:
                OfQualification(qualification, fields);
                break;
            case TalentClaim.Skilled skilled:
                OfSkilled(skilled, fields);
                break;
            case TalentClaim.Entrepreneur entrepreneur:
                OfEntrepreneur(entrepreneur, fields);
                break;
            case TalentClaim.Urgent urgent:
                OfUrgent(urgent, fields);
                break;
        }
    }

    private static void OfAcademic(TalentClaim.Academic academic, FormFields fields)
    {
        fields.Filled("/claim/highest", academic.Highest);
        fields.Filled("/claim/mode", academic.Mode);
        fields.Filled("/claim/place", academic.Place);
        fields.Past("/claim/graduatedOn", academic.GraduatedOn);
        fields.Text("/claim/school", academic.School);
    }

    private static void OfQualification(TalentClaim.Qualification qualification, FormFields fields)
    {
        fields.Filled("/claim/kind", qualification.Kind);
        fields.Filled("/claim/origin", qualification.Origin);
    }

    private static void OfSkilled(TalentClaim.Skilled skilled, FormFields fields)
    {
        fields.Filled("/claim/school", skilled.School);
        fields.Filled("/claim/grade", skilled.Grade);
        fields.Past("/claim/workedInTianjinSince", skilled.WorkedInTianjinSince);
    }

    private static void OfUrgent(TalentClaim.Urgent urgent, FormFields fields)
    {
        fields.Organisation("/claim/recommendedBy", urgent.RecommendedBy);
        fields.Text("/claim/certificateNumber", urgent.CertificateNumber);
    }

    private static void OfEntrepreneur(TalentClaim.Entrepreneur entrepreneur, FormFields fields)
    {
        fields.Filled("/claim/role", entrepreneur.Role);
        if (entrepreneur.Role is EntrepreneurRole.CoreMember)
        {
            fields.Past("/claim/coreMemberSince", entrepreneur.CoreMemberSince);
        }

        fields.Organisation("/claim/enterprise", entrepreneur.Enterprise);
        fields.Past("/claim/enterpriseSince", entrepreneur.EnterpriseSince);
        fields.Money("/claim/taxPaid", entrepreneur.TaxPaid);
    }

    private static void OfEmployment(Employment? employment, FormFields fields)
    {
        fields.Filled("/employment", employment);
        if (employment is Employment.Employed employed)
        {
            fields.Organisation("/employment/employer", employed.Employer);
            fields.Filled("/employment/kind", employed.Kind);
            fields.Filled("/employment/insured", employed.Insured);
        }
    }

    private static void OfPlace(SettlementPlace? place, DistrictRegister districts, FormFields fields)
    {
        fields.Filled("/place", place);
        if (place is not null)
        {
            fields.District("/place/district", place.District, districts);
        }

        switch (place)
        {
            case SettlementPlace.Home home:
                fields.Filled("/place/coOwned", home.CoOwned);
                break;
            case SettlementPlace.DistrictTalentCollective household:
                fields.Filled("/place/ownsHome", household.OwnsHome);
                fields.Filled("/place/employerHasHousehold", household.EmployerHasHousehold);
                break;
            case SettlementPlace.NorthernTalentCollective household:
                fields.Filled("/place/fileDeposited", household.FileDeposited);
                break;
        }
    }
}
