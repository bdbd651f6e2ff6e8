using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>The level of a special occupational ability (专项职业能力), the lowest first.</summary>
[JsonConverter(typeof(KebabCase<AbilityLevel>))]
public enum AbilityLevel
{
    /// <summary>Level four (四级).</summary>
    Four = 1,

    /// <summary>Level three (三级).</summary>
    Three = 2,

    /// <summary>Level two (二级).</summary>
    Two = 3,

    /// <summary>Level one (一级).</summary>
    One = 4,
}
