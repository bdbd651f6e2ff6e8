using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>What kind of employer (用人单位) employs the applicant; it decides further elements (Annex II).</summary>
[JsonConverter(typeof(KebabCase<EmployerKind>))]
public enum EmployerKind
{
    /// <summary>Enterprise with a business licence (企业).</summary>
    Enterprise = 1,

    /// <summary>Public institution with a legal-person certificate (事业单位): its contract of appointment is uploaded too, Annex II(1).</summary>
    PublicInstitution = 2,

    /// <summary>Labour dispatch (劳务派遣): employed by the agency, at work with the user unit, Annex II(2).</summary>
    LabourDispatch = 3,

    /// <summary>State organ, social organisation, private non-enterprise unit and the like (其他单位).</summary>
    Other = 4,
}
