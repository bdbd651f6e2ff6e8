using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TalentSettlement.Functions.Platform.Local;

/// <summary>The pages and addresses that exist in development only, outside the API.</summary>
internal static class DevelopmentPages
{
    public static void Map(WebApplication app)
    {
        Get(app, "/", Page);
        Get(app, "/dev/tokens", DevelopmentReads.Tokens);
        Get(app, "/dev/sms", DevelopmentReads.Sms);
        Get(app, "/dev/cases", DevelopmentReads.Cases);
        Get(app, "/dev/clock", DevelopmentClock.Show);
        app.MapPost("/dev/clock", ForThisMachine(DevelopmentClock.Advance));
    }

    private static void Get(IEndpointRouteBuilder app, string path, Func<HttpContext, Task<IResult>> answer) =>
        app.MapGet(path, ForThisMachine(answer));

    // A page of somebody else's, led here under a name of its own, reads nothing.
    private static RequestDelegate ForThisMachine(Func<HttpContext, Task<IResult>> answer) => async http =>
    {
        var result = http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]" ? await answer(http) : Results.NotFound();
        await result.ExecuteAsync(http);
    };

    private static Task<IResult> Page(HttpContext http) => Task.FromResult(
        Results.Stream(typeof(DevelopmentPages).Assembly.GetManifestResourceStream("development.html")!, "text/html; charset=utf-8"));
}
