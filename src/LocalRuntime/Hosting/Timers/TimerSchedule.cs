using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using NCrontab;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>When a timer function is due: an NCRONTAB expression read in one time zone.</summary>
internal sealed partial class TimerSchedule(CrontabSchedule occurrences, TimeZoneInfo zone)
{
    public static TimerSchedule Parse(FunctionMethod function, string text, IConfiguration settings)
    {
        var expression = Setting().Replace(text, match => settings[match.Groups[1].Value]
            ?? throw function.Refuse($"its schedule needs setting '{match.Groups[1].Value}', which is missing."));
        var parsed = CrontabSchedule.TryParse(expression, new CrontabSchedule.ParseOptions { IncludingSeconds = true })
            ?? throw function.Refuse($"'{expression}' is not a schedule of six NCRONTAB fields.");
        return new TimerSchedule(parsed, Zone(function, settings));
    }

    public DateTimeOffset After(DateTimeOffset moment)
    {
        var next = occurrences.GetNextOccurrence(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
        return new DateTimeOffset(next, zone.GetUtcOffset(next)).ToUniversalTime();
    }

    private static TimeZoneInfo Zone(FunctionMethod function, IConfiguration settings)
    {
        if (settings["WEBSITE_TIME_ZONE"] is not { Length: > 0 } id)
        {
            return TimeZoneInfo.Utc;
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : throw function.Refuse($"setting 'WEBSITE_TIME_ZONE' names '{id}', which this machine does not know.");
    }

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Setting();
}
