using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Districts;

/// <summary>The six-digit code of a district (行政区划代码, GB/T 2260), as typed or chosen.</summary>
/// <remarks>Whether a district with this code exists is known to <see cref="DistrictRegister"/> and, for Shenzhen, to <see cref="SettlementDistricts"/>.</remarks>
/// <param name="Value">The digits, for example <c>120104</c> for Nankai.</param>
[JsonConverter(typeof(CodeText<DistrictCode>))]
public readonly record struct DistrictCode(string Value) : ICode<DistrictCode>
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static DistrictCode ICode<DistrictCode>.Read(string text) => new(text);
}
