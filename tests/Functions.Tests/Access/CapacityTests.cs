using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Transition;

namespace TalentSettlement.Functions.Tests.Access;

/// <summary>Whoever holds several capacities sees in each no more than that one shows (C10).</summary>
public sealed class CapacityTests
{
    [Fact]
    public async Task A_reviewer_who_is_an_applicant_too_does_not_see_other_peoples_cases_as_their_own()
    {
        using var issuer = new TestIssuer();
        await using var service = await LocalService.Start(new LocalServiceOptions(new DateTimeOffset(2020, 6, 9, 9, 0, 0, TimeSpan.FromHours(8)))
        {
            Replace = services => services.AddSingleton<ITokenIssuer>(issuer),
        });
        var caseId = await LegacyCaseOf(service);

        using var both = As(service, issuer, "applicant", "window");
        using var window = As(service, issuer, "window");

        Assert.Equal(HttpStatusCode.OK, (await both.GetAsync($"/api/cases/{caseId}/receipt")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await both.GetAsync($"/api/cases/{caseId}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await window.GetAsync($"/api/cases/{caseId}")).StatusCode);
    }

    private static async Task<string> LegacyCaseOf(LocalService service)
    {
        using var operators = service.As("ops");
        operators.DefaultRequestHeaders.Add("Idempotency-Key", "legacy-1");
        var person = service.People.Of("applicant-chen");
        var body = new RegisterLegacyCase(
            person.Name.Value, person.IdentityNumber!.Value, person.Mobile!.Value, "120104", new DateTimeOffset(2020, 6, 1, 9, 0, 0, TimeSpan.FromHours(8)), "旧-1");
        using var answer = await operators.PostAsJsonAsync("/api/legacy-cases", body, ApiJson.Options);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("caseId").GetString()!;
    }

    private static HttpClient As(LocalService service, TestIssuer issuer, params string[] roles)
    {
        var token = issuer.Token(descriptor => Describe(descriptor, roles));
        var client = new HttpClient { BaseAddress = service.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private static void Describe(SecurityTokenDescriptor descriptor, string[] roles)
    {
        descriptor.Claims["roles"] = roles;
        descriptor.Claims["district"] = "120104";
        descriptor.Expires = new DateTime(2020, 7, 1, 0, 0, 0, DateTimeKind.Utc);
    }
}
