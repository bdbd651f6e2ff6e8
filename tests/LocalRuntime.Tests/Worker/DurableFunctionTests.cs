using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.LocalRuntime.Tests.Worker;

/// <summary>Orchestrators and activities as functions of an app.</summary>
public sealed class DurableFunctionTests : IDisposable
{
    private readonly VirtualClock _clock = new(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task An_orchestration_started_over_http_runs_its_activities_and_is_read_over_http()
    {
        await using var app = await Start();

        var started = await app.Http.PostAsJsonAsync("/api/greetings/g-1", new Guests(["Lin", "Wang"]));
        await _clock.AdvanceBy(TimeSpan.FromDays(30));
        var greeted = await app.Http.GetFromJsonAsync<Greeted>("/api/greetings/g-1");

        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        Assert.Equal(["Hello Lin", "Hello Wang"], greeted!.Lines);
    }

    [Fact]
    public async Task Middleware_stands_around_orchestrators_and_activities_too_and_sees_no_request()
    {
        var kinds = new List<string>();
        await using var app = await Start(kinds);

        await app.Http.PostAsJsonAsync("/api/greetings/g-1", new Guests(["Lin"]));
        await _clock.AdvanceBy(TimeSpan.FromDays(30));

        Assert.Equal(
            ["activityTrigger without request", "httpTrigger with request", "orchestrationTrigger without request"],
            kinds.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_orchestration_goes_on_after_the_app_has_stopped_and_started_again()
    {
        var folder = SampleFolder.New();
        await using (var app = await Start(folder: folder))
        {
            await app.Http.PostAsJsonAsync("/api/greetings/g-1", new Guests(["Lin"]));
            await _clock.AdvanceBy(TimeSpan.FromDays(3));
        }

        await using var restarted = await Start(folder: folder);
        await _clock.AdvanceBy(TimeSpan.FromDays(5));
        var greeted = await restarted.Http.GetFromJsonAsync<Greeted>("/api/greetings/g-1");

        Assert.Equal(["Hello Lin"], greeted!.Lines);
    }

    public void Dispose() => _clock.Dispose();

    private Task<SampleApp> Start(List<string>? kinds = null, string? folder = null) =>
        SampleApp.Start([typeof(Greetings), typeof(Greeting)], builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(_clock).AddScoped<Manners>();
            builder.Services.Configure<LocalRuntimeOptions>(options => options.DataDirectory = folder ?? options.DataDirectory);
            builder.UseMiddleware((run, next) =>
            {
                lock (_clock)
                {
                    kinds?.Add(Describe(run));
                }

                return next();
            });
        });

    private static string Describe(FunctionContext run)
    {
        var trigger = run.FunctionDefinition.InputBindings.Values.Single(it => it.Type.EndsWith("Trigger", StringComparison.Ordinal));
        return $"{trigger.Type} {(run.GetHttpContext() is null ? "without" : "with")} request";
    }

    public sealed record Guests(string[] Names);

    public sealed record Greeted(string[] Lines);

    public sealed class Manners
    {
        public string Greeting { get; } = "Hello";
    }

    public static class Greetings
    {
        [Function("StartGreetings")]
        public static async Task<IResult> Begin(
            [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "greetings/{id}")] HttpRequest request,
            string id,
            [DurableClient] DurableTaskClient durable,
            CancellationToken cancellation)
        {
            var guests = await request.ReadFromJsonAsync<Guests>(cancellation);
            await durable.ScheduleNewOrchestrationInstanceAsync(
                nameof(Greetings), guests, new StartOrchestrationOptions(id), cancellation);
            return TypedResults.Accepted($"/api/greetings/{id}");
        }

        [Function("ReadGreetings")]
        public static async Task<Greeted?> Read(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "greetings/{id}")] HttpRequest request,
            string id,
            [DurableClient] DurableTaskClient durable,
            CancellationToken cancellation)
        {
            var instance = await durable.GetInstanceAsync(id, getInputsAndOutputs: true, cancellation);
            return instance?.ReadOutputAs<Greeted>();
        }

        [Function(nameof(Greetings))]
        public static async Task<Greeted> Run([OrchestrationTrigger] TaskOrchestrationContext procedure, Guests guests)
        {
            await procedure.CreateTimer(TimeSpan.FromDays(7), CancellationToken.None);
            var lines = guests.Names.Select(name => procedure.CallActivityAsync<string>(nameof(Greeting), name));
            return new Greeted(await Task.WhenAll(lines));
        }
    }

    public sealed class Greeting(Manners manners)
    {
        [Function(nameof(Greeting))]
        public async Task<string> Run([ActivityTrigger] string name, FunctionContext run, CancellationToken cancellation)
        {
            await Task.Delay(1, cancellation);
            return run.InstanceServices.GetRequiredService<Manners>() == manners ? $"{manners.Greeting} {name}" : "another scope";
        }
    }
}
