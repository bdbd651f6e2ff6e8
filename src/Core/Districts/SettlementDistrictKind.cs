using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Districts;

/// <summary>What a part of Shenzhen is in law.</summary>
[JsonConverter(typeof(KebabCase<SettlementDistrictKind>))]
public enum SettlementDistrictKind
{
    /// <summary>An administrative district (行政区), which may have been a new district (新区) before.</summary>
    Administrative = 1,

    /// <summary>A functional area (功能区) without standing of its own in the division of the country.</summary>
    Functional = 2,
}
