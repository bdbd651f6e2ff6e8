using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Simulations;

/// <summary>Answers which deadlines a scripted case has at any moment, why, and by which line of the law (N4); writes nothing.</summary>
/// <param name="simulator">Runs the script.</param>
public sealed class SimulateDeadlinesEndpoint(DeadlineSimulator simulator)
{
    /// <summary>Simulates.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>200 with every deadline; 422 with the line of the script that a real clock would refuse.</returns>
    [Function("SimulateDeadlines"), Allow()]
    [Operation("Simulate deadlines", Tag = "simulations", Effect = Effect.None)]
    [Accepts(typeof(SimulateDeadlines)), Answers(200, typeof(SimulatedDeadlines))]
    [Refuses(
        "term-missing", "field-malformed", "too-many", "term-expired", "extension-used", "reason-missing", "beyond-longest-term", "not-longer", "already-paused", "not-paused",
        "already-stopped", "out-of-order", "paper-faulty", "paper-not-published", "paper-known", "paper-superseded", "cutoff-passed", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "simulations/deadlines")] HttpRequest request, CancellationToken cancellation)
    {
        var script = await request.ReadQuestion<SimulateDeadlines>(cancellation);
        return simulator.Run(script, out var refusal) is { } deadlines ? Answers.Json(deadlines) : Problems.From(refusal!);
    }
}
