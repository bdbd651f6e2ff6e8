using System.Globalization;
using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Core.PrintedForms;

/// <summary>Dates and figures as the forms write them.</summary>
internal static class FormText
{
    /// <summary>A China date: 2013年1月21日.</summary>
    public static string Of(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>A China date; nothing where there is none.</summary>
    public static string Of(DateOnly? day) => day is { } known ? Of(known) : "";

    /// <summary>An instant, to the minute, in China.</summary>
    public static string Of(DateTimeOffset at) => $"{Of(at.ChinaDate)} {at.ChinaTimeOfDay.ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>Points: 100, 16.66; what cannot be written in two decimals ends in them, cut off and never rounded up (SC-32).</summary>
    public static string Of(decimal points) =>
        (decimal.Truncate(points * 100) / 100).ToString("0.##", CultureInfo.InvariantCulture);
}
