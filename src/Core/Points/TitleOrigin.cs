using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>Where a professional title comes from; a title from outside Guangdong counts once Shenzhen has reviewed it.</summary>
[JsonConverter(typeof(KebabCase<TitleOrigin>))]
public enum TitleOrigin
{
    /// <summary>A national uniform examination (全国统考).</summary>
    NationalExam = 1,

    /// <summary>Assessed and issued in Guangdong (广东省评定颁发).</summary>
    Guangdong = 2,

    /// <summary>Issued elsewhere, reviewed by the city or district human resources department.</summary>
    ElsewhereReviewed = 3,

    /// <summary>Issued elsewhere and not reviewed yet.</summary>
    ElsewhereUnreviewed = 4,
}
