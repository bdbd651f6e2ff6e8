using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>Whether the way by points is open to a person on a day, and what closes it first.</summary>
[JsonConverter(typeof(KebabCase<WayByPoints>))]
public enum WayByPoints
{
    /// <summary>It is open.</summary>
    Open = 1,

    /// <summary>The age is not admitted.</summary>
    ClosedByAge = 2,

    /// <summary>A record bars it.</summary>
    ClosedByBar = 3,

    /// <summary>The points are below the threshold.</summary>
    BelowThreshold = 4,
}
