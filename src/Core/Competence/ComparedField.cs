using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Competence;

/// <summary>A field of the person or the form that is compared with the register of an authority (数据比对, T-12).</summary>
[JsonConverter(typeof(KebabCase<ComparedField>))]
public enum ComparedField
{
    /// <summary>The name of the person (姓名).</summary>
    Name = 1,

    /// <summary>The citizen identity number (公民身份号码).</summary>
    IdentityNumber = 2,

    /// <summary>The date of birth (出生日期).</summary>
    DateOfBirth = 3,

    /// <summary>The name of the school (学校).</summary>
    School = 4,

    /// <summary>The level of education or degree (学历、学位层次).</summary>
    Degree = 5,

    /// <summary>Full-time or not (学习形式).</summary>
    StudyMode = 6,

    /// <summary>The day of graduation (毕业日期).</summary>
    GraduatedOn = 7,

    /// <summary>The employer (用人单位).</summary>
    Employer = 8,

    /// <summary>Whether social insurance is paid (参保状态).</summary>
    Insured = 9,

    /// <summary>The level of the title (职称级别).</summary>
    TitleLevel = 10,

    /// <summary>The practising qualification (执业资格).</summary>
    Qualification = 11,

    /// <summary>The grade of the vocational qualification (职业资格等级).</summary>
    VocationalGrade = 12,

    /// <summary>The enterprise founded (创办企业).</summary>
    Enterprise = 13,

    /// <summary>The day the enterprise was established (成立日期).</summary>
    EnterpriseSince = 14,

    /// <summary>The tax paid (纳税额).</summary>
    TaxPaid = 15,

    /// <summary>The number of the talent certificate (认定书编号).</summary>
    CertificateNumber = 16,

    /// <summary>The place of settlement (落户地点).</summary>
    Place = 17,

    /// <summary>Criminal record or none (犯罪记录).</summary>
    CriminalRecord = 18,
}
