using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Hosting;

namespace TalentSettlement.LocalRuntime.Tests.Worker;

/// <summary>What stands around every run.</summary>
public sealed class MiddlewareTests
{
    [Fact]
    public async Task Middleware_runs_in_the_order_it_was_added_and_sees_the_request()
    {
        await using var app = await SampleApp.Start([typeof(Samples)], builder =>
        {
            builder.UseMiddleware<Signing>();
            builder.UseMiddleware(async (run, next) =>
            {
                run.Items["signatures"] += " then in place";
                await next();
            });
            builder.UseWhen<Signing>(run => run.FunctionDefinition.Name == "Another");
        });

        Assert.Equal("GET Signatures then in place", await app.Http.GetStringAsync("/api/Signatures"));
    }

    [Fact]
    public async Task Middleware_may_answer_in_the_place_of_the_function()
    {
        await using var app = await SampleApp.Start([typeof(Samples)], builder => builder.UseMiddleware((run, _) =>
        {
            run.GetHttpContext()!.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }));

        var response = await app.Http.GetAsync("/api/Signatures");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Middleware_may_add_headers_after_the_function_has_returned()
    {
        await using var app = await SampleApp.Start([typeof(Samples)], builder => builder.UseMiddleware(async (run, next) =>
        {
            await next();
            run.GetHttpContext()!.Response.Headers["X-After"] = "yes";
        }));

        var response = await app.Http.GetAsync("/api/Signatures");

        Assert.Equal("yes", Assert.Single(response.Headers.GetValues("X-After")));
    }

    [Fact]
    public async Task Middleware_learns_what_kind_of_function_runs()
    {
        FunctionDefinition? seen = null;
        object? page = null;
        await using var app = await SampleApp.Start([typeof(Samples)], builder => builder.UseMiddleware((run, next) =>
        {
            seen = run.FunctionDefinition;
            page = run.BindingContext.BindingData["page"];
            return next();
        }));

        await app.Http.GetAsync("/api/Signatures?page=2");

        Assert.NotNull(seen);
        Assert.Equal("httpTrigger", seen.InputBindings["request"].Type);
        Assert.Equal("2", page);
        Assert.EndsWith("Samples.Signatures", seen.EntryPoint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_middleware_is_an_empty_500()
    {
        await using var app = await SampleApp.Start([typeof(Samples)], builder =>
            builder.UseMiddleware((_, _) => throw new InvalidOperationException("secret")));

        var response = await app.Http.GetAsync("/api/Signatures");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    public sealed class Signing : IFunctionsWorkerMiddleware
    {
        public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            context.Items["signatures"] = $"{context.GetHttpContext()?.Request.Method} {context.FunctionDefinition.Name}";
            return next(context);
        }
    }

    public static class Samples
    {
        [Function("Signatures")]
        public static string Signatures([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, FunctionContext run) =>
            run.Items.TryGetValue("signatures", out var signatures) ? $"{signatures}" : "none";
    }
}
