using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Calendar;

/// <summary>Why a legal clock cannot be paused, resumed, extended or stopped; in kebab-case it is the reason code of the answer.</summary>
[JsonConverter(typeof(KebabCase<ClockRefusal>))]
public enum ClockRefusal
{
    /// <summary>The term has run out; nothing revives it.</summary>
    TermExpired = 1,

    /// <summary>The term was extended before; it is extended once.</summary>
    ExtensionUsed = 2,

    /// <summary>An extension or a pause needs a reason.</summary>
    ReasonMissing = 3,

    /// <summary>The extension goes beyond the longest term that the notice allows.</summary>
    BeyondLongestTerm = 4,

    /// <summary>The extension is no longer than the term is.</summary>
    NotLonger = 5,

    /// <summary>The clock is paused already.</summary>
    AlreadyPaused = 6,

    /// <summary>The clock is not paused, so it cannot be resumed.</summary>
    NotPaused = 7,

    /// <summary>The clock has stopped.</summary>
    AlreadyStopped = 8,

    /// <summary>The instant lies before the last line of the ledger.</summary>
    OutOfOrder = 9,
}
