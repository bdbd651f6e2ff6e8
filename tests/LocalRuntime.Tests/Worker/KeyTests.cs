using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TalentSettlement.LocalRuntime.Tests.Worker;

/// <summary>Which key opens which function.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("Open", null, HttpStatusCode.NoContent)]
    [InlineData("Keyed", null, HttpStatusCode.Unauthorized)]
    [InlineData("Keyed", "wrong", HttpStatusCode.Unauthorized)]
    [InlineData("Keyed", SampleApp.FunctionKey, HttpStatusCode.NoContent)]
    [InlineData("Keyed", SampleApp.MasterKey, HttpStatusCode.NoContent)]
    [InlineData("Master", SampleApp.FunctionKey, HttpStatusCode.Unauthorized)]
    [InlineData("Master", SampleApp.MasterKey, HttpStatusCode.NoContent)]
    public async Task A_key_opens_what_its_level_allows(string function, string? key, HttpStatusCode expected)
    {
        await using var app = await SampleApp.Start([typeof(Samples)]);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/{function}");
        if (key is not null)
        {
            request.Headers.Add("x-functions-key", key);
        }

        var response = await app.Http.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_key_may_come_in_the_query()
    {
        await using var app = await SampleApp.Start([typeof(Samples)]);

        var response = await app.Http.GetAsync($"/api/Keyed?code={Uri.EscapeDataString(SampleApp.FunctionKey)}");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task Keys_nobody_set_are_random_and_can_be_read()
    {
        await using var app = await SampleApp.Start([typeof(Samples)], builder => builder.Services.Configure<LocalRuntimeOptions>(options =>
            options.FunctionKey = options.MasterKey = ""));

        var options = app.Host.Services.GetRequiredService<IOptions<LocalRuntimeOptions>>().Value;
        var response = await app.Http.GetAsync($"/api/Master?code={options.MasterKey}");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.NotEqual(options.FunctionKey, options.MasterKey);
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Http.GetAsync("/api/Keyed?code=")).StatusCode);
    }

    [Fact]
    public void Keys_and_folder_can_be_settings()
    {
        var builder = FunctionsApplication.CreateBuilder(
            ["--LocalRuntime:FunctionKey", "of the command line", "--LocalRuntime:DataDirectory", "data"]);

        using var host = builder.Build();
        var options = host.Services.GetRequiredService<IOptions<LocalRuntimeOptions>>().Value;

        Assert.Equal("of the command line", options.FunctionKey);
        Assert.Equal(Path.GetFullPath("data"), options.DataDirectory);
    }

    public static class Samples
    {
        [Function("Open")]
        public static void Open([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
        {
        }

        [Function("Keyed")]
        public static void Keyed([HttpTrigger(AuthorizationLevel.Function)] HttpRequest request)
        {
        }

        [Function("Master")]
        public static void Master([HttpTrigger(AuthorizationLevel.Admin)] HttpRequest request)
        {
        }
    }
}
