using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>The school from which a skilled talent graduated; it decides the registration form to upload and who reviews it (Annex I(3), T-10).</summary>
[JsonConverter(typeof(KebabCase<SkilledSchool>))]
public enum SkilledSchool
{
    /// <summary>Higher vocational college (高职高专).</summary>
    HigherVocational = 1,

    /// <summary>Ordinary secondary specialised school (普通中专).</summary>
    OrdinarySecondary = 2,

    /// <summary>Vocational high school (职业高中).</summary>
    VocationalHigh = 3,

    /// <summary>Technical school (技工院校): reviewed by human resources, not education.</summary>
    Technical = 4,
}
