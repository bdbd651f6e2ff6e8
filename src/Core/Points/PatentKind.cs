using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>The kind of a patent (发明创造).</summary>
[JsonConverter(typeof(KebabCase<PatentKind>))]
public enum PatentKind
{
    /// <summary>Invention patent (发明专利).</summary>
    Invention = 1,

    /// <summary>Utility model patent (实用新型专利).</summary>
    UtilityModel = 2,

    /// <summary>Design patent (外观设计专利).</summary>
    Design = 3,
}
