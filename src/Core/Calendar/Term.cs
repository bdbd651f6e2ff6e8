using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Calendar;

/// <summary>A period of law (期间): how long, in which unit, and how it ends.</summary>
/// <remarks>The day on which a term starts is not counted (Civil Code, article 201); without a closing time the last day ends at 24:00.</remarks>
/// <param name="Amount">How many units; one or more.</param>
/// <param name="Unit">The unit.</param>
/// <param name="OnDayOff">What happens when the last day is a day off.</param>
/// <param name="Closing">The China time on the last day from which it is too late, such as 17:30; null for the end of the day.</param>
public sealed record Term(int Amount, TermUnit Unit, OnDayOff OnDayOff = OnDayOff.Stays, TimeOnly? Closing = null)
{
    /// <summary>How many units; one or more.</summary>
    [JsonPropertyOrder(-1)]
    public int Amount { get; } = Amount > 0 ? Amount : throw new ArgumentOutOfRangeException(nameof(Amount), Amount, "A term lasts one unit at least.");

    /// <summary>A term of calendar days that stays where it ends.</summary>
    /// <param name="amount">How many.</param>
    public static Term CalendarDays(int amount) => new(amount, TermUnit.CalendarDays);

    /// <summary>A term of working days.</summary>
    /// <param name="amount">How many.</param>
    public static Term WorkingDays(int amount) => new(amount, TermUnit.WorkingDays);

    /// <summary>A term of months that stays where it ends.</summary>
    /// <param name="amount">How many.</param>
    public static Term Months(int amount) => new(amount, TermUnit.Months);

    /// <summary>A term of years that stays where it ends.</summary>
    /// <param name="amount">How many.</param>
    public static Term Years(int amount) => new(amount, TermUnit.Years);

    /// <summary>The same term, whose last day moves to the next working day when it is a day off.</summary>
    public Term Rolling() => this with { OnDayOff = OnDayOff.Rolls };

    /// <summary>The same term, ending when the window closes.</summary>
    /// <param name="closing">The China time from which it is too late.</param>
    public Term ClosingAt(TimeOnly closing) => this with { Closing = closing };

    /// <summary>The same term of another length, in the same unit.</summary>
    /// <param name="amount">How many.</param>
    internal Term Of(int amount) => new(amount, Unit, OnDayOff, Closing);
}
