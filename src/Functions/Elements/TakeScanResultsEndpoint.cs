using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Elements;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Events;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Elements;

/// <summary>Takes verdicts of Defender for Storage as Event Grid posts them (A10); the outbox then releases what is clean.</summary>
/// <param name="verdicts">Where verdicts are on record.</param>
public sealed class TakeScanResultsEndpoint(ReportedVerdicts verdicts)
{
    private const string Result = "Microsoft.Security.MalwareScanningResult";
    private const string Quarantine = "quarantine";
    private const int DigestLength = 64;

    /// <summary>Takes them.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200; whoever answers otherwise is sent the events again for a day.</returns>
    [Function("TakeScanResults"), Allow(Role.Events)]
    [Operation("Take verdicts of the malware scanner from Event Grid", Tag = "elements", Effect = Effect.Event, Description = "Events in the schema of Event Grid or of CloudEvents; the handshake of a subscription is answered. A verdict that is neither clean nor malicious leaves the file unusable.")]
    [Accepts(typeof(object[])), Answers(200, typeof(EventsTaken))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "elements/scan-results")] HttpRequest request,
        CancellationToken cancellation)
    {
        var events = await request.ReadEvents(cancellation);
        if (events.ValidationCode() is { } code)
        {
            return Answers.Json(new EventsTaken(0, code));
        }

        var taken = 0;
        foreach (var result in events.Where(posted => posted.Type == Result))
        {
            if (ContentIn(result.Text("blobUri")) is { } content && VerdictIn(result.Text("scanResultType")) is { } verdict)
            {
                await verdicts.Record(content, verdict, cancellation);
                taken++;
            }
        }

        return Answers.Json(new EventsTaken(taken));
    }

    // Files are named by their digest. What lies elsewhere is none of ours.
    private static ContentHash? ContentIn(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var blob)
        && blob.Segments is [.., var container, { Length: DigestLength } digest]
        && container == $"{Quarantine}/"
        && digest.All(char.IsAsciiHexDigitLower)
            ? new ContentHash(digest)
            : null;

    private static ScanVerdict? VerdictIn(string? result) => result switch
    {
        "No threats found" => ScanVerdict.Clean,
        "Malicious" => ScanVerdict.Infected,
        _ => null,
    };
}
