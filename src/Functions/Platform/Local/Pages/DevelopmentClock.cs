using System.Xml;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Platform.Local;

/// <summary>Shows and moves the clock.</summary>
internal static class DevelopmentClock
{
    public static Task<IResult> Show(HttpContext http) => Task.FromResult(Shown(Clock(http)));

    /// <summary>Takes <c>{"advanceTo": "2020-08-01T09:00+08:00"}</c> or <c>{"advanceBy": "P2D"}</c> (ISO 8601).</summary>
    public static async Task<IResult> Advance(HttpContext http)
    {
        // Only JSON: what another site's form can send is never JSON.
        if (!http.Request.HasJsonContentType())
        {
            return Problems.Of(StatusCodes.Status415UnsupportedMediaType, "body-not-readable", "Content-Type");
        }

        var clock = Clock(http);
        try
        {
            var wanted = await http.Request.ReadFromJsonAsync<ClockAdvance>(ApiJson.Requests, http.RequestAborted);
            await clock.AdvanceTo(Target(clock, wanted!), http.RequestAborted);
            return Shown(clock);
        }
        catch (Exception unreadable) when (unreadable is System.Text.Json.JsonException or FormatException or ArgumentOutOfRangeException)
        {
            // Not a moment, not a time, or a moment that has passed.
            return Problems.Of(StatusCodes.Status400BadRequest, "body-not-readable", "$");
        }
    }

    private static DateTimeOffset Target(LocalClock clock, ClockAdvance wanted) => wanted switch
    {
        { AdvanceTo: { } moment, AdvanceBy: null } => moment,
        { AdvanceTo: null, AdvanceBy: { } time } => clock.Virtual.GetUtcNow() + XmlConvert.ToTimeSpan(time),
        _ => throw new FormatException("One of advanceTo and advanceBy is needed."),
    };

    private static LocalClock Clock(HttpContext http) => http.RequestServices.GetRequiredService<LocalClock>();

    private static IResult Shown(LocalClock clock) =>
        Answers.Json(new { Now = clock.Virtual.GetUtcNow().InChina, Running = clock.IsRunning });

    private sealed record ClockAdvance(DateTimeOffset? AdvanceTo = null, string? AdvanceBy = null);
}
