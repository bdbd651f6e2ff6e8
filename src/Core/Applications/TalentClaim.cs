using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>As which kind of talent a person applies, and the facts this kind rests on (申请类型, T-01, T-06, Annex I(1) to I(5)).</summary>
/// <remarks>A part that is <see langword="null"/> is not filled in yet: a draft is saved piece by piece (A5).</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "category")]
[JsonDerivedType(typeof(Academic), "academic")]
[JsonDerivedType(typeof(Title), "title")]
[JsonDerivedType(typeof(Qualification), "qualification")]
[JsonDerivedType(typeof(Skilled), "skilled")]
[JsonDerivedType(typeof(Entrepreneur), "entrepreneur")]
[JsonDerivedType(typeof(Urgent), "urgent")]
public abstract record TalentClaim
{
    private TalentClaim()
    {
    }

    /// <summary>The kind of talent this claim is made under.</summary>
    [JsonIgnore]
    public abstract TalentCategory Category { get; }

    /// <summary>Academic talent (学历型人才, T-29, T-30).</summary>
    /// <param name="Highest">The highest degree the claim relies on.</param>
    /// <param name="Mode">Full-time or not.</param>
    /// <param name="Place">At home or overseas.</param>
    /// <param name="GraduatedOn">The day on the diploma or degree certificate, a Chinese calendar day.</param>
    /// <param name="School">The name of the school as on the certificate.</param>
    public sealed record Academic(
        Degree? Highest = null,
        StudyMode? Mode = null,
        PlaceOfStudy? Place = null,
        DateOnly? GraduatedOn = null,
        string? School = null) : TalentClaim
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override TalentCategory Category => TalentCategory.Academic;
    }

    /// <summary>Qualified talent by professional title (职称, T-31).</summary>
    /// <param name="Level">The level of the title.</param>
    public sealed record Title(TitleLevel? Level = null) : TalentClaim
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override TalentCategory Category => TalentCategory.Title;
    }

    /// <summary>Qualified talent by practising qualification (执业资格, T-32).</summary>
    /// <param name="Kind">Which qualification.</param>
    /// <param name="Origin">Issued in China or abroad.</param>
    public sealed record Qualification(QualificationKind? Kind = null, QualificationOrigin? Origin = null) : TalentClaim
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override TalentCategory Category => TalentCategory.Qualification;
    }

    /// <summary>Skilled talent (技能型人才, T-34 to T-37).</summary>
    /// <param name="School">The kind of school graduated from.</param>
    /// <param name="Grade">The grade of the vocational qualification.</param>
    /// <param name="WorkedInTianjinSince">The first day of the present unbroken employment in Tianjin.</param>
    public sealed record Skilled(
        SkilledSchool? School = null,
        VocationalGrade? Grade = null,
        DateOnly? WorkedInTianjinSince = null) : TalentClaim
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override TalentCategory Category => TalentCategory.Skilled;
    }

    /// <summary>Entrepreneurial talent (创业型人才, T-38, T-39).</summary>
    /// <param name="Role">Original founder or later core member.</param>
    /// <param name="CoreMemberSince">The first day as a core member; asked of a core member who is not a founder.</param>
    /// <param name="Enterprise">The enterprise in Tianjin.</param>
    /// <param name="EnterpriseSince">The day the enterprise was established, as on its licence.</param>
    /// <param name="TaxPaid">Individual income tax paid in Tianjin so far (累计缴纳个人所得税), in yuan, to the fen.</param>
    public sealed record Entrepreneur(
        EntrepreneurRole? Role = null,
        DateOnly? CoreMemberSince = null,
        Organisation? Enterprise = null,
        DateOnly? EnterpriseSince = null,
        decimal? TaxPaid = null) : TalentClaim
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override TalentCategory Category => TalentCategory.Entrepreneur;
    }

    /// <summary>Urgently needed talent (急需型人才, T-40).</summary>
    /// <param name="RecommendedBy">The leading enterprise (领军企业) that recommends the applicant.</param>
    /// <param name="CertificateNumber">The number of the talent certificate (急需型人才认定书).</param>
    public sealed record Urgent(Organisation? RecommendedBy = null, string? CertificateNumber = null) : TalentClaim
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override TalentCategory Category => TalentCategory.Urgent;
    }
}
