using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>The highest academic level (最高学历学位) that an academic talent relies on (Annex I(1)).</summary>
[JsonConverter(typeof(KebabCase<Degree>))]
public enum Degree
{
    /// <summary>Undergraduate education with a diploma (本科).</summary>
    Bachelor = 1,

    /// <summary>Master's degree (硕士).</summary>
    Master = 2,

    /// <summary>Doctoral degree (博士).</summary>
    Doctor = 3,
}
