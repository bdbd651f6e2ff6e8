using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>The level of a professional title (职称级别); deputy senior and above qualify (Annex I(2)1).</summary>
[JsonConverter(typeof(KebabCase<TitleLevel>))]
public enum TitleLevel
{
    /// <summary>Junior titles (初级).</summary>
    Assistant = 1,

    /// <summary>Intermediate titles (中级).</summary>
    Intermediate = 2,

    /// <summary>Deputy senior titles (副高级).</summary>
    DeputySenior = 3,

    /// <summary>Senior titles (正高级).</summary>
    Senior = 4,
}
