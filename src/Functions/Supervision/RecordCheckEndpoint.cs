using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Supervision;

/// <summary>Records what a checker found on a case drawn for them; nobody checks a case they decided (T-25).</summary>
/// <param name="checks">Spot checks on record.</param>
/// <param name="clock">The clock.</param>
public sealed class RecordCheckEndpoint(SpotChecks checks, TimeProvider clock)
{
    /// <summary>Records.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The spot check.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the spot check, or a problem.</returns>
    [Function("RecordCheck"), Allow(Role.Reviewer, Role.Supervisor)]
    [Operation("Record the result of a check", Tag = "supervision")]
    [Accepts(typeof(RecordCheck)), Answers(200, typeof(SpotCheck)), Refuses("department-required", "not-drawn-for-you", "already-checked", "spot-check-not-found", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "spot-checks/{id}/results")] HttpRequest request,
        string id,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<RecordCheck>(cancellation);
        var department = write.Caller.OwnDepartment();
        if (Lengths.Fault(("note", body.Note, 1, 500)) is { } fault)
        {
            return Problems.From(fault);
        }

        var result = new SpotCheckResult(body.CaseId, department, write.Caller.Subject, clock.GetUtcNow(), body.InOrder, body.Note);
        return await checks.Record(id, result, cancellation) switch
        {
            ({ } check, _) => Answers.Json(check),
            (_, { } refusal) => Problems.From(refusal),
            _ => Problems.Of(StatusCodes.Status404NotFound, "spot-check-not-found"),
        };
    }
}
