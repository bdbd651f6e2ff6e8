using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace TalentSettlement.LocalRuntime.Tests.Worker;

/// <summary>What stops an app before it starts.</summary>
public sealed class StartUpTests
{
    [Theory]
    [InlineData(typeof(TwiceTheSameName), "Function 'twice'")]
    [InlineData(typeof(TwiceTheSameName), "already has a function of this name")]
    [InlineData(typeof(NoTrigger), "Function 'NoTrigger'")]
    [InlineData(typeof(NoTrigger), "must have one trigger, and has 0")]
    [InlineData(typeof(UnknownParameter), "nothing can give parameter 'stranger' a value of type System.Uri")]
    [InlineData(typeof(WrongRequest), "nothing can give parameter 'request' a value of type System.String")]
    public void A_function_that_cannot_run_is_named_with_the_reason(Type functions, string message)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => SampleApp.Builder([functions]).Build());

        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Http_functions_need_the_web_application()
    {
        var builder = FunctionsApplication.CreateBuilder(["--urls", "http://localhost:0"]);
        builder.Services.Configure<LocalRuntimeOptions>(options =>
            options.FunctionAssemblies.Add(new SampleAssembly(typeof(RoutingTests.Samples))));

        var refusal = Assert.Throws<InvalidOperationException>(builder.Build);

        Assert.Contains("ConfigureFunctionsWebApplication", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:7071")]
    [InlineData("http://*:7071")]
    [InlineData("http://192.168.1.2:7071")]
    [InlineData("https://localhost:7071")]
    public void The_app_listens_on_this_machine_alone(string address)
    {
        var builder = SampleApp.Builder([], builder => builder.Configuration["Urls"] = address);

        var refusal = Assert.Throws<InvalidOperationException>(builder.Build);

        Assert.Contains(address, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Port_zero_is_any_free_port()
    {
        await using var one = await SampleApp.Start([]);
        await using var other = await SampleApp.Start([]);

        Assert.NotEqual(0, one.Host.ListeningOn().Port);
        Assert.NotEqual(one.Host.ListeningOn().Port, other.Host.ListeningOn().Port);
    }

    public static class TwiceTheSameName
    {
        [Function("Twice")]
        public static void Once([HttpTrigger(AuthorizationLevel.Anonymous, Route = "once")] HttpRequest request)
        {
        }

        [Function("twice")]
        public static void Again([HttpTrigger(AuthorizationLevel.Anonymous, Route = "again")] HttpRequest request)
        {
        }
    }

    public static class NoTrigger
    {
        [Function("NoTrigger")]
        public static void Run(HttpRequest request)
        {
        }
    }

    public static class UnknownParameter
    {
        [Function("UnknownParameter")]
        public static void Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, Uri stranger)
        {
        }
    }

    public static class WrongRequest
    {
        [Function("WrongRequest")]
        public static void Run([HttpTrigger(AuthorizationLevel.Anonymous)] string request)
        {
        }
    }
}
