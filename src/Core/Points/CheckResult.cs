using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>The result of the medical check (体检).</summary>
[JsonConverter(typeof(KebabCase<CheckResult>))]
public enum CheckResult
{
    /// <summary>In good health (身体健康).</summary>
    Passed = 1,

    /// <summary>Not in good health.</summary>
    Failed = 2,
}
