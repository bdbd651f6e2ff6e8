using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Progress;

/// <summary>Tells a person by name and identity number how far the cases are, and a stranger nothing (S-41, S-58).</summary>
/// <remarks>
/// Whoever gives another pair gets one and the same answer, whether the number, the name or neither is known: the same shape, after the same reads, so
/// that neither answer nor time tells. Queries are limited by address and by number, and each is on record under the key, never the number.
/// </remarks>
/// <param name="store">Where cases live.</param>
/// <param name="desks">Reads cases of either procedure.</param>
/// <param name="keys">Turns identity numbers into keys.</param>
/// <param name="limits">Limits queries.</param>
/// <param name="log">Where every query is recorded.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class QueryProgressEndpoint(
    ICaseStore store, CaseDesks desks, PersonKeys keys, QueryLimits limits, IAccessLog log, LawBook law, TimeProvider clock)
{
    private const int Shown = 5;

    /// <summary>Answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200, with cases or without; 429 with <c>Retry-After</c>.</returns>
    [Function("QueryProgress"), Allow()]
    [Operation("Ask for my progress by name and number", Tag = "progress", Effect = Effect.None)]
    [Accepts(typeof(AskProgress)), Answers(200, typeof(ProgressAnswer)), Refuses("too-many-queries")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "progress-queries")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await request.ReadQuestion<AskProgress>(cancellation);
        var key = IdentityNumber.TryParse(body.IdentityNumber, out var number) ? keys.Of(number) : keys.OfCard(body.IdentityNumber);
        var perHour = law.Points.Policies.PersonalQueriesPerHour;
        if (!limits.Allows("progress-address", request.Address(), perHour) || !limits.Allows("progress-person", key, perHour))
        {
            await Note(request, key, "too-many-queries", cancellation);
            return limits.Refusal(request);
        }

        var answer = await Answer(key, body.Name, cancellation);
        await Note(request, key, "ok", cancellation);
        return Answers.Json(answer);
    }

    private async Task<ProgressAnswer> Answer(string key, string name, CancellationToken cancellation)
    {
        var points = await store.List(PointsQueues.Person(key), null, Shown, cancellation);
        var talent = await store.List(TalentCases.TalentQueues.Person(key), null, Shown, cancellation);
        QueuedCase[] found = [.. points.Items, .. talent.Items];

        // One case is read whoever asks, found or not: its absence takes as long as its presence.
        var owner = await desks.Find(found.Length > 0 ? found[0].Case : new Core.Cases.CaseId(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16))), cancellation);
        var same = CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(name.Trim())), SHA256.HashData(Encoding.UTF8.GetBytes(owner?.File.Applicant.Name.Value ?? "")));
        return new ProgressAnswer(same && owner is not null
            ? [.. found.Select(line => new ProgressLine(line.Procedure, line.State, line.Since.ChinaDate))]
            : []);
    }

    private Task Note(HttpRequest request, string key, string outcome, CancellationToken cancellation) => log.Append(
        new AccessEntry(clock.GetUtcNow(), request.Caller().Subject, "anonymous", "QueryProgress", key, outcome, request.Trace()), cancellation);
}
