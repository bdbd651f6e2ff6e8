using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>Through which kind of school or course an education was taken.</summary>
[JsonConverter(typeof(KebabCase<SchoolKind>))]
public enum SchoolKind
{
    /// <summary>General higher education (普通高等教育).</summary>
    GeneralHigher = 1,

    /// <summary>Other higher education (成人教育、自学考试等).</summary>
    OtherHigher = 2,

    /// <summary>A school outside the mainland (国境外).</summary>
    Overseas = 3,

    /// <summary>A senior technical school or technician college of Shenzhen (本市高级技工学校、技师学院).</summary>
    ShenzhenTechnical = 4,

    /// <summary>Any other school.</summary>
    OtherSchool = 5,
}
