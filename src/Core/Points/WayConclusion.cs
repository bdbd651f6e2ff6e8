using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>What a search for ways to enough points comes to.</summary>
[JsonConverter(typeof(KebabCase<WayConclusion>))]
public enum WayConclusion
{
    /// <summary>The way by points is open already.</summary>
    Reached = 1,

    /// <summary>There are ways; waiting may be one.</summary>
    WaysFound = 2,

    /// <summary>There is none before the age limit (SC-32).</summary>
    NoneBeforeAgeLimit = 3,

    /// <summary>There is none within the years that are looked at.</summary>
    NoneWithinYears = 4,

    /// <summary>The age limit has passed.</summary>
    TooOld = 5,

    /// <summary>A record bars the declaration as long as is looked at.</summary>
    Barred = 6,
}
