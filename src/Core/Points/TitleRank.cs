using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>The rank of a professional title (专业技术资格), the lowest first.</summary>
[JsonConverter(typeof(KebabCase<TitleRank>))]
public enum TitleRank
{
    /// <summary>Junior title, clerk level (初级, 员级).</summary>
    Clerk = 1,

    /// <summary>Junior title, assistant level (初级, 助理级).</summary>
    Assistant = 2,

    /// <summary>Intermediate title (中级).</summary>
    Intermediate = 3,

    /// <summary>Senior title, deputy senior included (高级).</summary>
    Senior = 4,
}
