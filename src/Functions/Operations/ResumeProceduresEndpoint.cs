using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Operations;

/// <summary>After a restore, or when procedures have failed: starts those that open cases and batches wait for and that do not run (I-130).</summary>
/// <param name="procedures">Knows what should be running.</param>
/// <param name="log">Where it is recorded who did so.</param>
/// <param name="clock">The clock.</param>
public sealed class ResumeProceduresEndpoint(OpenProcedures procedures, IAccessLog log, TimeProvider clock)
{
    /// <summary>What the access log calls it.</summary>
    public const string About = "procedures";

    /// <summary>Starts them; asked again, it starts nothing that runs.</summary>
    /// <param name="request">The request, with <c>?after=…&amp;take=…</c>.</param>
    /// <param name="durable">Starts procedures.</param>
    /// <param name="cancellation">Ends the work; what is started stays so.</param>
    /// <returns>200 with how much was looked at and started, and where to go on.</returns>
    [Function("ResumeProcedures"), Allow(Role.Ops)]
    [Operation("Start procedures of open cases again", Tag = "operations", Paged = true), Answers(200, typeof(ProceduresResumed))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "operations/procedures/resume")] HttpRequest request,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (write, (after, take)) = (request.Write([]), request.Page());
        await log.Append(
            new AccessEntry(clock.GetUtcNow(), write.Caller.Subject, "ops", write.Function, About, "ok", write.Trace), cancellation);
        return Answers.Json(await procedures.Resume(after, take, durable, cancellation));
    }
}
