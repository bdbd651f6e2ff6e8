using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Points;

/// <summary>The code of a group or an indicator of a points table (指标), for example <c>pension-insurance</c>.</summary>
/// <param name="Value">In kebab-case.</param>
[JsonConverter(typeof(CodeText<IndicatorCode>))]
public readonly record struct IndicatorCode(string Value) : ICode<IndicatorCode>
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static IndicatorCode ICode<IndicatorCode>.Read(string text) => new(text);
}
