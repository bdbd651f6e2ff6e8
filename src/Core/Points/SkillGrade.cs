using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>The grade of a vocational qualification (职业资格等级), the lowest first.</summary>
[JsonConverter(typeof(KebabCase<SkillGrade>))]
public enum SkillGrade
{
    /// <summary>Junior worker (初级).</summary>
    Junior = 1,

    /// <summary>Intermediate worker (中级).</summary>
    Intermediate = 2,

    /// <summary>Senior worker (高级).</summary>
    Senior = 3,

    /// <summary>Technician (技师).</summary>
    Technician = 4,

    /// <summary>Senior technician (高级技师).</summary>
    SeniorTechnician = 5,
}
