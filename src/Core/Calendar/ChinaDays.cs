namespace TalentSettlement.Core.Calendar;

/// <summary>The moments of a China date.</summary>
public static class ChinaDays
{
    extension(DateOnly day)
    {
        /// <summary>The first moment of the day in China: 00:00, included.</summary>
        public DateTimeOffset StartInChina => day.At(TimeOnly.MinValue);

        /// <summary>The first moment after the day in China: 24:00, excluded.</summary>
        public DateTimeOffset EndInChina => day.AddDays(1).At(TimeOnly.MinValue);

        /// <summary>Whether the day is a Saturday or a Sunday.</summary>
        internal bool IsWeekend => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

        /// <summary>A time of the day in China, as an instant.</summary>
        /// <param name="time">The time of day in China.</param>
        public DateTimeOffset At(TimeOnly time) => new(day.ToDateTime(time), ChinaTime.Offset);
    }
}
