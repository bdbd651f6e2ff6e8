using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>Whether a trade is in the shortage catalogue of the city (紧缺类).</summary>
[JsonConverter(typeof(KebabCase<TradeListing>))]
public enum TradeListing
{
    /// <summary>In the catalogue.</summary>
    Shortage = 1,

    /// <summary>Not in the catalogue.</summary>
    NotListed = 2,
}
