using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>The grade of a vocational qualification certificate (职业资格等级).</summary>
[JsonConverter(typeof(KebabCase<VocationalGrade>))]
public enum VocationalGrade
{
    /// <summary>No certificate of the three grades (无).</summary>
    NoCertificate = 1,

    /// <summary>Senior skilled worker (高级工).</summary>
    Senior = 2,

    /// <summary>Technician (技师).</summary>
    Technician = 3,

    /// <summary>Senior technician (高级技师).</summary>
    SeniorTechnician = 4,
}
