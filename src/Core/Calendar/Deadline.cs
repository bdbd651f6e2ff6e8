using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Calendar;

/// <summary>The end of a term or a fixed date: until when something is in time, and why.</summary>
public sealed record Deadline
{
    /// <summary>A deadline, as it was derived or as the store gives it back.</summary>
    /// <param name="purpose">What the deadline is for.</param>
    /// <param name="lastDay">The last China date on which something is in time.</param>
    /// <param name="closing">The China time on that day from which it is too late; null for the end of the day.</param>
    /// <param name="confidence">How far the date can be relied on.</param>
    /// <param name="calendarVersion">The version of the holiday calendar that it was counted under.</param>
    /// <param name="why">How the date comes about, line by line.</param>
    [JsonConstructor]
    public Deadline(
        TermPurpose purpose, DateOnly lastDay, TimeOnly? closing, Confidence confidence, string calendarVersion, ImmutableArray<Wording> why) =>
        (Purpose, LastDay, Closing, Confidence, CalendarVersion, Why) =
        (purpose, lastDay, closing, confidence, calendarVersion, why.IsDefault ? [] : why);

    /// <summary>What the deadline is for; of several deadlines it tells which one decides.</summary>
    public TermPurpose Purpose { get; }

    /// <summary>The last China date on which something is in time.</summary>
    public DateOnly LastDay { get; }

    /// <summary>The China time on the last day from which it is too late; null for the end of the day, 24:00.</summary>
    public TimeOnly? Closing { get; }

    /// <summary>How far the date can be relied on.</summary>
    public Confidence Confidence { get; }

    /// <summary>The version of the holiday calendar that it was counted under.</summary>
    public string CalendarVersion { get; }

    /// <summary>How the date comes about, line by line.</summary>
    public ImmutableArray<Wording> Why { get; private init; }

    /// <summary>The first moment that is too late, with the offset +08:00. In time is what happens strictly before.</summary>
    [JsonIgnore]
    public DateTimeOffset Until => Closing is { } closing ? LastDay.At(closing) : LastDay.EndInChina;

    /// <summary>A date fixed by an announcement; it does not roll (Shenzhen, S-26).</summary>
    /// <param name="purpose">What the date is for.</param>
    /// <param name="lastDay">The last China date.</param>
    /// <param name="closing">The China time on that day from which it is too late; null for the end of the day.</param>
    public static Deadline Fixed(TermPurpose purpose, DateOnly lastDay, TimeOnly? closing = null) =>
        new(purpose, lastDay, closing, Confidence.Published, "none", [ClockWording.FixedDate(lastDay), ClockWording.End(lastDay, closing)]);

    /// <summary>Whether something at an instant is too late.</summary>
    /// <param name="instant">The instant.</param>
    public bool IsPast(DateTimeOffset instant) => instant >= Until;

    /// <summary>The deadline that comes first, and a line on each that it comes before; of two at one moment the first given decides.</summary>
    /// <param name="deadlines">One deadline or more.</param>
    public static Deadline Earliest(params IEnumerable<Deadline> deadlines)
    {
        Deadline[] inOrder = [.. deadlines.OrderBy(deadline => deadline.Until)];
        return inOrder[0] with { Why = [.. inOrder[0].Why, .. inOrder[1..].Select(later => ClockWording.ComesBefore(inOrder[0], later))] };
    }

    /// <summary>Equal when every part is, the lines included.</summary>
    /// <param name="other">The other deadline.</param>
    public bool Equals(Deadline? other) =>
        other is not null
        && (Purpose, LastDay, Closing, Confidence, CalendarVersion)
            == (other.Purpose, other.LastDay, other.Closing, other.Confidence, other.CalendarVersion)
        && Why.SequenceEqual(other.Why);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Purpose, LastDay, Closing, Confidence, CalendarVersion);
}
