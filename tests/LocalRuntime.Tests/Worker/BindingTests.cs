using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TalentSettlement.LocalRuntime.Tests.Worker;

/// <summary>What an HTTP function is given, and what becomes of what it returns.</summary>
public sealed class BindingTests
{
    [Fact]
    public async Task The_body_is_read_as_camel_case_json_and_written_the_same_way()
    {
        await using var app = await SampleApp.Start([typeof(Samples)]);

        var response = await app.Http.PostAsJsonAsync("/api/Echo", new { fullName = "Lin", age = 30 });

        Assert.Equal("""{"fullName":"Lin","age":30}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{broken", "application/json")]
    [InlineData("", "application/json")]
    [InlineData("null", "application/json")]
    [InlineData("{}", "text/plain")]
    public async Task A_body_that_is_not_json_is_an_empty_500_as_on_the_real_host(string body, string contentType)
    {
        await using var app = await SampleApp.Start([typeof(Samples)]);

        var response = await app.Http.PostAsync("/api/Echo", new StringContent(body, Encoding.UTF8, contentType));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_body_longer_than_the_limit_is_413()
    {
        await using var app = await SampleApp.Start([typeof(Samples)], builder =>
            builder.Services.Configure<LocalRuntimeOptions>(options => options.MaxRequestBodySize = 10));

        var response = await app.Http.PostAsJsonAsync("/api/Echo", new { fullName = "longer than ten bytes" });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("Nothing")]
    [InlineData("NothingLater")]
    [InlineData("Null")]
    public async Task Nothing_returned_is_204(string function)
    {
        await using var app = await SampleApp.Start([typeof(Samples)]);

        var response = await app.Http.GetAsync($"/api/{function}");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Theory]
    [InlineData("Result")]
    [InlineData("ResultLater")]
    [InlineData("ResultOfValueTask")]
    public async Task A_result_writes_the_response(string function)
    {
        await using var app = await SampleApp.Start([typeof(Samples)]);

        var response = await app.Http.GetAsync($"/api/{function}");

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Theory]
    [InlineData("Broken")]
    [InlineData("BrokenLater")]
    public async Task An_exception_is_an_empty_500_and_an_error_in_the_log(string function)
    {
        using var log = new LogLines();
        await using var app = await SampleApp.Start([typeof(Samples)], builder => builder.Logging.AddProvider(log));

        var response = await app.Http.GetAsync($"/api/{function}");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        var (line, exception) = Assert.Single(log.Errors);
        Assert.Contains($"Function '{function}' broke", line, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(exception);
    }

    [Fact]
    public async Task A_class_is_made_for_each_run_with_what_its_constructor_asks_for()
    {
        await using var app = await SampleApp.Start([typeof(Injected)], builder => builder.Services.AddScoped<Numbered>().AddSingleton<Counter>());

        Assert.Equal("1", await app.Http.GetStringAsync("/api/Number"));
        Assert.Equal("2", await app.Http.GetStringAsync("/api/Number"));
    }

    [Fact]
    public async Task The_token_is_cancelled_when_the_visitgoes()
    {
        var visit = new Visit();
        await using var app = await SampleApp.Start([typeof(Waiting)], builder => builder.Services.AddSingleton(visit));
        using var caller = new CancellationTokenSource();

        var request = app.Http.GetAsync("/api/Wait", caller.Token);
        await visit.Came.Task;
        await caller.CancelAsync();

        await visit.Went.Task.WaitAsync(TimeSpan.FromSeconds(5));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
    }

    [Fact]
    public async Task The_token_is_cancelled_when_the_host_stops_and_the_answer_is_503()
    {
        var visit = new Visit();
        await using var app = await SampleApp.Start([typeof(Waiting)], builder => builder.Services.AddSingleton(visit));

        var request = app.Http.GetAsync("/api/Wait");
        await visit.Came.Task;
        await app.Host.StopAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await request).StatusCode);
    }

    public sealed record Person(string FullName, int Age);

    public static class Samples
    {
        [Function("Echo")]
        public static Person Echo(
            [HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request, [FromBody] Person person) => person;

        [Function("Nothing")]
        public static void Nothing([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
        }

        [Function("NothingLater")]
        public static async Task NothingLater([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
            await Task.Yield();

        [Function("Null")]
        public static Person? Null([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => null;

        [Function("Result")]
        public static IResult Result([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Results.Accepted();

        [Function("ResultLater")]
        public static async Task<IResult> ResultLater([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
            await Task.Yield();
            return Results.Accepted();
        }

        [Function("ResultOfValueTask")]
        public static async ValueTask<IResult> ResultOfValueTask([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
            await Task.Yield();
            return Results.Accepted();
        }

        [Function("Broken")]
        public static string Broken([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
            throw new InvalidOperationException("secret");

        [Function("BrokenLater")]
        public static async Task<string> BrokenLater([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
            await Task.Yield();
            throw new InvalidOperationException("secret");
        }
    }

    public sealed class Counter
    {
        private int _last;

        public int Next() => Interlocked.Increment(ref _last);
    }

    public sealed class Numbered(Counter counter)
    {
        public int Number { get; } = counter.Next();
    }

    public sealed class Injected(Numbered numbered)
    {
        [Function("Number")]
        public string Number([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, FunctionContext run) =>
            run.InstanceServices.GetRequiredService<Numbered>() == numbered ? $"{numbered.Number}" : "another scope";
    }

    public sealed class Visit
    {
        public TaskCompletionSource Came { get; } = new();

        public TaskCompletionSource Went { get; } = new();
    }

    public sealed class Waiting(Visit visit)
    {
        [Function("Wait")]
        public async Task Wait([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, CancellationToken cancellation)
        {
            cancellation.Register(visit.Went.SetResult);
            visit.Came.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
        }
    }
}
