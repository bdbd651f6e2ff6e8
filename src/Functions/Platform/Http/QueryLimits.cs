using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TalentSettlement.Functions.Platform.Http;

/// <summary>How often somebody may ask what anyone may ask: counted by whole hours, per instance of the service.</summary>
/// <remarks>
/// A fixed window on the system's own clock rather than the framework's limiter, which knows only the machine's. Several instances allow as many times
/// more; what a person must not find out by asking often is protected by the answer itself.
/// </remarks>
/// <param name="clock">The clock.</param>
public sealed class QueryLimits(TimeProvider clock)
{
    private const int MostKnown = 100_000;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<(string About, string Key), int> counts = new();
    private long window;

    /// <summary>Counts one more.</summary>
    /// <param name="about">What is asked.</param>
    /// <param name="key">Who asks.</param>
    /// <param name="most">How often in an hour.</param>
    /// <returns>Whether it is still allowed.</returns>
    public bool Allows(string about, string key, int most)
    {
        var current = clock.GetUtcNow().Ticks / Window.Ticks;
        if (Interlocked.Exchange(ref window, current) != current || counts.Count >= MostKnown)
        {
            counts.Clear();
        }

        return counts.AddOrUpdate((about, key), 1, (_, count) => count + 1) <= most;
    }

    /// <summary>The refusal of one too many.</summary>
    /// <param name="request">The request.</param>
    /// <returns>429 with <c>Retry-After</c> until the hour is over.</returns>
    public IResult Refusal(HttpRequest request)
    {
        var now = clock.GetUtcNow();
        var wait = Window - TimeSpan.FromTicks(now.Ticks % Window.Ticks);
        request.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Problems.Of(StatusCodes.Status429TooManyRequests, "too-many-queries");
    }
}
