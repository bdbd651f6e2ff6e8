using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Operations;

/// <summary>Whether the stores and the task hub answer.</summary>
/// <param name="store">The case store.</param>
/// <param name="registry">The registry.</param>
/// <param name="ledger">The send ledger.</param>
public sealed class ReadinessEndpoint(ICaseStore store, IRegistry registry, ISendLedger ledger)
{
    /// <summary>Asks each dependency.</summary>
    /// <param name="request">The request.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 when all answer, otherwise 503.</returns>
    [Function("Readiness"), Allow()]
    [Operation("Can the service do its work?", Tag = "operations"), Answers(200, typeof(Health)), Answers(503, typeof(Health))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health/ready")] HttpRequest request,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        _ = request;
        var checks = ImmutableSortedDictionary<string, string>.Empty
            .Add("cases", await Check(() => store.Find(new CaseId(Guid.AllBitsSet), cancellation)))
            .Add("registry", await Check(() => registry.Find("health", "ready", cancellation)))
            .Add("send-ledger", await Check(() => ledger.Find("health", cancellation)))
            .Add("task-hub", await Check(() => durable.GetInstanceAsync("health", cancellation)));
        var healthy = checks.Values.All(check => check == "ok");
        return Answers.Json(new Health(healthy ? "healthy" : "unhealthy", checks), healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<string> Check<T>(Func<Task<T>> ask)
    {
        try
        {
            await ask();
            return "ok";
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // Whatever is wrong with it, the answer is that it does not answer; the reason is for the log of the dependency.
            return "unreachable";
        }
    }
}
