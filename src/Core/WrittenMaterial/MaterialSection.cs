using System.Text.Json.Serialization;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>The sections of the list of materials; their order is the order of binding (装订顺序, S-23).</summary>
[JsonConverter(typeof(KebabCase<MaterialSection>))]
public enum MaterialSection
{
    /// <summary>What the system prints (申请表格).</summary>
    Forms = 1,

    /// <summary>Identity and household registration (身份与户籍).</summary>
    Identity = 2,

    /// <summary>Marriage, children, family planning (婚姻与子女).</summary>
    Family = 3,

    /// <summary>Education (学历学位).</summary>
    Education = 4,

    /// <summary>Titles, qualifications, skills (资格与技能).</summary>
    Qualification = 5,

    /// <summary>Social insurance (参保).</summary>
    Insurance = 6,

    /// <summary>Tax (纳税).</summary>
    Tax = 7,

    /// <summary>Home and residence (居住).</summary>
    Residence = 8,

    /// <summary>Patents and competitions (发明与竞赛).</summary>
    Achievement = 9,

    /// <summary>Service to society, and declaration by the employer (奖励).</summary>
    Award = 10,

    /// <summary>Health and records (健康与记录).</summary>
    Record = 11,
}
