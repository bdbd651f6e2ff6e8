using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>The prize won in a competition.</summary>
[JsonConverter(typeof(KebabCase<Prize>))]
public enum Prize
{
    /// <summary>First prize (一等奖).</summary>
    First = 1,

    /// <summary>Second prize (二等奖).</summary>
    Second = 2,

    /// <summary>Third prize (三等奖).</summary>
    Third = 3,
}
