using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Access;

/// <summary>Who gets through the door of the running service.</summary>
public sealed class AccessTests(RunningService running) : IClassFixture<RunningService>
{
    private readonly LocalService service = running.Service;

    [Fact]
    public async Task Without_a_token_a_function_for_applicants_answers_401()
    {
        using var client = service.As(null);

        using var answer = await client.GetAsync("/api/people/me");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("token-required", await CodeOf(answer));
    }

    [Fact]
    public async Task With_a_token_that_is_not_accepted_it_answers_401()
    {
        using var client = service.As(null);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "forged");

        using var answer = await client.GetAsync("/api/people/me");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("token-not-accepted", await CodeOf(answer));
    }

    [Fact]
    public async Task With_another_capacity_it_answers_403_and_the_attempt_is_on_record()
    {
        using var client = service.As("window-heping");

        using var answer = await client.GetAsync("/api/people/me");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("not-allowed", await CodeOf(answer));
        var lines = await service.Services.GetRequiredService<IAccessLog>().About("/api/people/me", null, 100, CancellationToken.None);
        Assert.Contains(lines.Items, line => line is { Subject: "window-heping", Outcome: "not-allowed" });
    }

    [Fact]
    public async Task With_the_right_capacity_the_function_itself_answers()
    {
        using var client = service.As("applicant-chen");

        using var answer = await client.GetAsync("/api/people/me");

        Assert.Equal("real-name-required", await CodeOf(answer));
    }

    [Fact]
    public async Task A_public_function_answers_without_a_token()
    {
        using var client = service.As(null);

        using var answer = await client.GetAsync("/api/openapi.json");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_function_that_says_nothing_about_access_is_closed_to_everyone()
    {
        var http = new DefaultHttpContext { RequestServices = service.Services };
        http.Request.Headers.Authorization = $"Bearer {service.Tokens.Token("ops")}";
        var context = Substitute.For<FunctionContext>();
        context.FunctionDefinition.Name.Returns("Unheard");
        context.Items.Returns(new Dictionary<object, object> { ["HttpRequestContext"] = http });
        var reached = false;

        await service.Services.GetRequiredService<AccessMiddleware>().Invoke(context, _ =>
        {
            reached = true;
            return Task.CompletedTask;
        });

        Assert.False(reached);
        Assert.Equal(StatusCodes.Status403Forbidden, http.Response.StatusCode);
    }

    private static async Task<string> CodeOf(HttpResponseMessage answer) =>
        (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["reasonCodes"]![0]!;
}
