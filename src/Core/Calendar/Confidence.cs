using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Calendar;

/// <summary>How far a date can be relied on (N7).</summary>
[JsonConverter(typeof(KebabCase<Confidence>))]
public enum Confidence
{
    /// <summary>The holiday arrangement of every year that the date depends on has been published.</summary>
    Published = 1,

    /// <summary>A year is not arranged yet; its days were taken as plain Monday to Friday, and the date is re-stated when the paper comes.</summary>
    Provisional = 2,
}
