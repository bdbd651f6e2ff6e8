namespace TalentSettlement.Core.Calendar;

/// <summary>A day that one version of the calendar sees differently from another.</summary>
/// <param name="Before">The day under the earlier version.</param>
/// <param name="After">The same day under the later version.</param>
public readonly record struct CalendarChange(CalendarDay Before, CalendarDay After)
{
    /// <summary>The China date.</summary>
    public DateOnly Date => Before.Date;
}
