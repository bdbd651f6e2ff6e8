using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>The level of an education (学历), the lowest first.</summary>
[JsonConverter(typeof(KebabCase<EducationLevel>))]
public enum EducationLevel
{
    /// <summary>Senior secondary education (高中、中专、职高、中技).</summary>
    HighSchool = 1,

    /// <summary>College diploma (大专).</summary>
    College = 2,

    /// <summary>Undergraduate diploma (本科).</summary>
    Bachelor = 3,

    /// <summary>Master's studies (硕士研究生).</summary>
    Master = 4,

    /// <summary>Doctoral studies (博士研究生).</summary>
    Doctor = 5,
}
