using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Calendar;

/// <summary>One line in the ledger of a legal clock, at an instant.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "entry")]
[JsonDerivedType(typeof(Paused), "paused")]
[JsonDerivedType(typeof(Resumed), "resumed")]
[JsonDerivedType(typeof(Extended), "extended")]
[JsonDerivedType(typeof(Stopped), "stopped")]
public abstract record ClockEntry
{
    private ClockEntry(DateTimeOffset at) => At = at;

    /// <summary>When it took effect.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The clock does not run: neither this day nor any day up to the resumption counts.</summary>
    /// <param name="At">When it took effect.</param>
    /// <param name="Reason">Why, in words that the applicant may read.</param>
    public sealed record Paused(DateTimeOffset At, string Reason) : ClockEntry(At);

    /// <summary>The clock runs again: the day after this one is the next that may count, as with any beginning (Civil Code, article 201).</summary>
    /// <param name="At">When it took effect.</param>
    public sealed record Resumed(DateTimeOffset At) : ClockEntry(At);

    /// <summary>The term was extended, which happens once.</summary>
    /// <param name="At">When it took effect.</param>
    /// <param name="Total">The length of the whole term from its beginning, in the term's unit.</param>
    /// <param name="Reason">Why, in words that the applicant may read (Shenzhen, S-33).</param>
    public sealed record Extended(DateTimeOffset At, int Total, string Reason) : ClockEntry(At);

    /// <summary>What the clock was for has happened. Its deadline, met or missed, stays on record.</summary>
    /// <param name="At">When it took effect.</param>
    public sealed record Stopped(DateTimeOffset At) : ClockEntry(At);
}
