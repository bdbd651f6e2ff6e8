using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Calendar;

/// <summary>What a legal clock is doing.</summary>
[JsonConverter(typeof(KebabCase<ClockState>))]
public enum ClockState
{
    /// <summary>Days are being consumed.</summary>
    Running = 1,

    /// <summary>Nothing is consumed and nothing is due.</summary>
    Paused = 2,

    /// <summary>What the clock was for has happened.</summary>
    Stopped = 3,
}
