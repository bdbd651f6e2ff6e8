using TalentSettlement.Core.Applications;

namespace TalentSettlement.Core.Points;

public abstract partial record Claim
{
    /// <summary>An education (学历).</summary>
    /// <param name="Level">The level.</param>
    /// <param name="Mode">Full-time or not.</param>
    /// <param name="School">Through which kind of school or course.</param>
    /// <param name="Degree">The academic degree obtained with it; absent without one.</param>
    /// <param name="GraduatedOn">The day on the diploma.</param>
    public sealed record Education(
        EducationLevel Level, StudyMode Mode, SchoolKind School, Degree? Degree = null, DateOnly? GraduatedOn = null) : Claim
    {
        internal override DateOnly? Day => GraduatedOn;
    }

    /// <summary>A professional title or practising qualification (专业技术资格、执业资格).</summary>
    /// <param name="Rank">The rank.</param>
    /// <param name="Origin">Where it comes from.</param>
    /// <param name="AwardedOn">The day on the certificate.</param>
    public sealed record Title(TitleRank Rank, TitleOrigin Origin, DateOnly? AwardedOn = null) : Claim
    {
        internal override DateOnly? Day => AwardedOn;
    }

    /// <summary>A vocational qualification (技能职业资格).</summary>
    /// <param name="Grade">The grade.</param>
    /// <param name="Trade">Whether the trade is in the shortage catalogue.</param>
    /// <param name="Examined">Where it was examined.</param>
    /// <param name="AwardedOn">The day on the certificate.</param>
    public sealed record Skill(SkillGrade Grade, TradeListing Trade, CertificateOrigin Examined, DateOnly? AwardedOn = null) : Claim
    {
        internal override DateOnly? Day => AwardedOn;
    }

    /// <summary>A special occupational ability (专项职业能力).</summary>
    /// <param name="Level">The level.</param>
    /// <param name="Trade">Whether it is in the shortage catalogue.</param>
    /// <param name="AwardedOn">The day on the certificate.</param>
    public sealed record Ability(AbilityLevel Level, TradeListing Trade, DateOnly? AwardedOn = null) : Claim
    {
        internal override DateOnly? Day => AwardedOn;
    }

    /// <summary>High-level talent recognised by the city (深圳市认定的高层次人才).</summary>
    /// <param name="MaxAge">The age limit of the standard of the category, in completed years; absent where it has none.</param>
    public sealed record RecognisedTalent(int? MaxAge = null) : Claim;

    /// <summary>Work as a visiting scholar or postdoc at a foreign university or research body, with results (访问学者、博士后).</summary>
    /// <param name="Months">The complete months of it.</param>
    public sealed record VisitingScholar(int Months) : Claim
    {
        internal override decimal AmountOn(DateOnly day) => Months;
    }

    /// <summary>A prize or an honour of article 6(6).</summary>
    /// <param name="Kind">Which one.</param>
    public sealed record Honour(HonourKind Kind) : Claim;
}
