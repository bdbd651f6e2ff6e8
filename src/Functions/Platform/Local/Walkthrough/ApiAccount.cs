using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>Somebody who uses the service through its API: an applicant, staff, or the public.</summary>
/// <remarks>
/// Every write has an <c>Idempotency-Key</c> of its own, and where the API demands one the <c>If-Match</c> of the revision that this account
/// saw last; <see cref="With"/> chooses otherwise. What the account does are the verbs of <see cref="ApiApplicant"/>, <see cref="ApiReview"/>,
/// <see cref="ApiArbitration"/>, <see cref="ApiWindow"/> and <see cref="ApiSupervision"/>; of settlement by points those of <see cref="ApiDeclaration"/>,
/// <see cref="ApiAgency"/>, <see cref="ApiPapers"/> and <see cref="ApiBureau"/>. Nothing throws because of an answer; see <see cref="ApiExpectations"/>.
/// </remarks>
public sealed class ApiAccount : IDisposable
{
    private readonly HttpClient client;
    private readonly ConcurrentDictionary<string, int> seen;
    private readonly string? key;
    private readonly int? revision;

    private ApiAccount(HttpClient client, SamplePerson? person, ConcurrentDictionary<string, int> seen, string? key, int? revision) =>
        (this.client, Person, this.seen, this.key, this.revision) = (client, person, seen, key, revision);

    /// <summary>Who it is; <see langword="null"/> for the public.</summary>
    public SamplePerson? Person { get; }

    /// <summary>An account of a running service.</summary>
    /// <param name="service">The service.</param>
    /// <param name="accountOrName">The sample person's account or name; <see langword="null"/> for the public.</param>
    /// <returns>The account; the caller's to dispose of.</returns>
    public static ApiAccount Of(LocalService service, string? accountOrName) =>
        new(service.As(accountOrName), accountOrName is null ? null : service.People.Of(accountOrName), new(), null, null);

    /// <summary>The same account with another key or revision than by itself.</summary>
    /// <param name="key">The idempotency key of every write; a fresh one each by default.</param>
    /// <param name="revision">The revision of every write; the one seen last by default.</param>
    /// <returns>The account; what it sees, this one sees.</returns>
    public ApiAccount With(string? key = null, int? revision = null) => new(client, Person, seen, key, revision);

    /// <summary>The revision of a case that this account saw last.</summary>
    /// <param name="caseId">The case.</param>
    /// <returns>The revision, or <see langword="null"/> when it never saw the case.</returns>
    public int? Seen(string caseId) => seen.TryGetValue(caseId, out var last) ? last : null;

    /// <summary>Looks at a case, each in its own way: its applicant at all of it, a reviewer at the department's part, other staff at the receipt.</summary>
    /// <param name="caseId">The case.</param>
    /// <returns>The answer; its revision is the one seen last from now on.</returns>
    public Task<ApiAnswer> Look(string caseId) => Get(
        Is(Role.Applicant) ? $"cases/{caseId}" : Is(Role.Reviewer) ? $"cases/{caseId}/review" : $"cases/{caseId}/receipt");

    /// <summary>Reads.</summary>
    /// <param name="path">The address under <c>api/</c>.</param>
    /// <returns>The answer.</returns>
    public Task<ApiAnswer> Get(string path) => Send(HttpMethod.Get, path, null, null);

    /// <summary>Writes what needs no revision.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The address under <c>api/</c>.</param>
    /// <param name="body">The contract, ready JSON or any content; nothing for no body.</param>
    /// <returns>The answer.</returns>
    public Task<ApiAnswer> Write(HttpMethod method, string path, object? body = null) => Send(method, path, body, revision);

    /// <summary>Changes a case as seen last.</summary>
    /// <param name="method">The method.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="path">The address under the case.</param>
    /// <param name="body">The contract, ready JSON or any content; nothing for no body.</param>
    /// <returns>The answer.</returns>
    public Task<ApiAnswer> Change(HttpMethod method, string caseId, string path, object? body = null) =>
        Send(method, $"cases/{caseId}/{path}", body, revision ?? Seen(caseId));

    /// <summary>Changes a case of settlement by points as seen last.</summary>
    /// <param name="method">The method.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="path">The address under the case.</param>
    /// <param name="body">The contract, ready JSON or any content; nothing for no body.</param>
    /// <returns>The answer.</returns>
    public Task<ApiAnswer> ChangePoints(HttpMethod method, string caseId, string path, object? body = null) =>
        Send(method, $"points-cases/{caseId}/{path}", body, revision ?? Seen(caseId));

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private bool Is(Role role) => Person?.Roles.Contains(role) is true;

    private async Task<ApiAnswer> Send(HttpMethod method, string path, object? body, int? ifMatch)
    {
        using var request = new HttpRequestMessage(method, $"api/{path}") { Content = ContentOf(body) };
        if (method != HttpMethod.Get)
        {
            request.Headers.Add("Idempotency-Key", key ?? Guid.NewGuid().ToString("N"));
        }

        if (ifMatch is { } expected)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{expected}\"")));
        }

        using var response = await client.SendAsync(request);
        var answer = await Read($"{Person?.Account ?? "the public"}: {method} /api/{path}", response);
        Remember(path, answer);
        return answer;
    }

    private void Remember(string path, ApiAnswer answer)
    {
        if (answer is { IsSuccess: true, Revision: { } current })
        {
            var caseId = path.Split('/') is ["cases" or "points-cases", var named, ..] ? named : answer.Receipt.CaseId;
            seen[caseId] = current;
        }
    }

    private static async Task<ApiAnswer> Read(string asked, HttpResponseMessage response)
    {
        var content = await response.Content.ReadAsByteArrayAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) is true;
        var revision = int.TryParse(response.Headers.ETag?.Tag.Trim('"'), CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
        return new ApiAnswer(
            asked, (int)response.StatusCode, response.Headers, content, isJson ? JsonSerializer.Deserialize<JsonElement>(content) : default, revision);
    }

    private static HttpContent? ContentOf(object? body) => body switch
    {
        null => null,
        HttpContent ready => ready,
        _ => new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), ApiJson.Options))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") },
        },
    };
}
