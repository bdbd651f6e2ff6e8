using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>Whether the capacity in which tax was paid was held for the whole period, and still is on the day of the declaration.</summary>
[JsonConverter(typeof(KebabCase<CapacityHeld>))]
public enum CapacityHeld
{
    /// <summary>The whole period and on the day.</summary>
    Throughout = 1,

    /// <summary>Only a part of it.</summary>
    InPart = 2,
}
