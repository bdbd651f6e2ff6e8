using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Publicity;

/// <summary>Whether an indicator (指标) is issued between publicity and hand-in (S-53, S-54, Q7).</summary>
[JsonConverter(typeof(KebabCase<IndicatorStage>))]
public enum IndicatorStage
{
    /// <summary>Material is handed in right after publicity.</summary>
    Off = 1,

    /// <summary>Material is handed in after the indicator was issued and while it is valid.</summary>
    On = 2,
}
