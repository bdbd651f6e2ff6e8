using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace TalentSettlement.LocalRuntime.Tests.Worker;

/// <summary>Which function answers which request.</summary>
public sealed class RoutingTests
{
    [Fact]
    public async Task A_function_without_a_route_answers_at_its_name_below_the_prefix()
    {
        await using var app = await SampleApp.Start([typeof(Samples)]);

        Assert.Equal("plain", await app.Http.GetStringAsync("/api/Plain"));
    }

    [Theory]
    [InlineData("GET", "read 7d9f3c1e-0f68-4c83-9a3e-0b9f4f0a1b2c")]
    [InlineData("PUT", "changed 7d9f3c1e-0f68-4c83-9a3e-0b9f4f0a1b2c")]
    public async Task Two_functions_share_a_route_by_method(string method, string expected)
    {
        await using var app = await SampleApp.Start([typeof(Samples)]);

        var response = await app.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/cases/7d9f3c1e-0f68-4c83-9a3e-0b9f4f0a1b2c"));

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_method_no_function_of_the_route_has_is_405()
    {
        await using var app = await SampleApp.Start([typeof(Samples)]);

        var response = await app.Http.DeleteAsync("/api/cases/7d9f3c1e-0f68-4c83-9a3e-0b9f4f0a1b2c");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("/api/cases/not-a-guid")]
    [InlineData("/api/pages/not-a-number")]
    [InlineData("/api/pages/2147483648")]
    [InlineData("/Plain")]
    [InlineData("/api/")]
    public async Task A_path_no_route_matches_is_404(string path)
    {
        await using var app = await SampleApp.Start([typeof(Samples)]);

        var response = await app.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/api/pages/3", "page 3")]
    [InlineData("/api/pages", "page none")]
    [InlineData("/api/rows/9000000000", "row 9000000000")]
    public async Task Values_of_the_route_arrive_as_the_parameters_type(string path, string expected)
    {
        await using var app = await SampleApp.Start([typeof(Samples)]);

        Assert.Equal(expected, await app.Http.GetStringAsync(path));
    }

    [Fact]
    public async Task Pages_are_served_outside_the_prefix()
    {
        await using var app = await SampleApp.Start([typeof(Samples)], builder =>
            builder.Services.Configure<LocalRuntimeOptions>(options => options.MapPages = pages => pages.MapGet("/", () => "home")));

        Assert.Equal("home", await app.Http.GetStringAsync("/"));
    }

    public static class Samples
    {
        [Function("Plain")]
        public static string Plain([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => "plain";

        [Function("ReadCase")]
        public static string Read(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cases/{caseId:guid}")] HttpRequest request, Guid caseId) =>
            $"read {caseId}";

        [Function("ChangeCase")]
        public static string Change(
            [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "cases/{caseId:guid}")] HttpRequest request, string caseId) =>
            $"changed {caseId}";

        [Function("ReadPage")]
        public static string Page(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "pages/{page?}")] HttpRequest request, int? page) =>
            $"page {page?.ToString() ?? "none"}";

        [Function("ReadRow")]
        public static string Row(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "rows/{row}")] HttpRequest request, long row) =>
            $"row {row}";
    }
}
