using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>How the education was taken (学习形式); the notice counts full-time education (全日制).</summary>
[JsonConverter(typeof(KebabCase<StudyMode>))]
public enum StudyMode
{
    /// <summary>Full-time (全日制).</summary>
    FullTime = 1,

    /// <summary>Part-time, correspondence, self-study and the like (非全日制).</summary>
    PartTime = 2,
}
