using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.LocalRuntime;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>Records every answer of a service at its door, so that no client of a test can go unseen.</summary>
public sealed class Exchanges
{
    private readonly ConcurrentQueue<Exchange> all = new();

    /// <summary>Everything answered so far.</summary>
    public IReadOnlyCollection<Exchange> All => all;

    /// <summary>Stands at the door of a service that is still to start.</summary>
    /// <param name="services">Its services.</param>
    public void Attach(IServiceCollection services) => services.PostConfigure<LocalRuntimeOptions>(local =>
    {
        var pages = local.MapPages;
        local.MapPages = app =>
        {
            app.Use(Record);
            pages?.Invoke(app);
        };
    });

    private async Task Record(HttpContext http, RequestDelegate next)
    {
        var door = http.Response.Body;
        using var body = new MemoryStream();
        http.Response.Body = body;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = door;
        }

        var response = http.Response;
        var isText = response.ContentType?.Contains("json", StringComparison.Ordinal) is true;
        all.Enqueue(new Exchange(
            http.Request.Method,
            http.Request.Path + http.Request.QueryString,
            response.StatusCode,
            response.ContentType,
            isText ? Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length) : ""));
        if (body.Length > 0)
        {
            await door.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), http.RequestAborted);
        }
    }
}
