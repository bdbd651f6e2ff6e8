namespace TalentSettlement.Core.Calendar;

/// <summary>The time of the notices: China Standard Time, one zone for the whole country, UTC+08:00 all year round.</summary>
/// <remarks>
/// Fixed rather than looked up as Asia/Shanghai, so that no machine's zone data can move a deadline. Summer time (1986 to 1991) lies before
/// every case.
/// </remarks>
public static class ChinaTime
{
    /// <summary>Eight hours ahead of UTC.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(8);

    extension(DateTimeOffset instant)
    {
        /// <summary>The same instant, written with the offset +08:00.</summary>
        public DateTimeOffset InChina => instant.ToOffset(Offset);

        /// <summary>The date in China at the instant.</summary>
        public DateOnly ChinaDate => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

        /// <summary>The time of day in China at the instant.</summary>
        public TimeOnly ChinaTimeOfDay => TimeOnly.FromDateTime(instant.ToOffset(Offset).DateTime);
    }
}
