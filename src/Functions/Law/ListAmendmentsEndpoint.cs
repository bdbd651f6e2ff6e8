using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Law;

/// <summary>Who amended which rule when, and how many cases were stated anew for it.</summary>
/// <param name="law">The rules in force.</param>
/// <param name="restatements">Restatements on record.</param>
public sealed class ListAmendmentsEndpoint(LawBook law, Restatements restatements)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the amendments.</returns>
    [Function("ListAmendments"), Allow(Role.Ops, Role.Supervisor)]
    [Operation("List amendments of the rules", Tag = "law"), Answers(200, typeof(AmendmentList))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "amendments")] HttpRequest request,
        CancellationToken cancellation)
    {
        var amendments = law.Amendments;
        var ended = await Task.WhenAll(amendments.Select(amendment => restatements.Find(amendment.Number, cancellation)));
        return Answers.Json(new AmendmentList([.. amendments.Select((amendment, place) => AmendmentView.Of(amendment, ended[place]))]));
    }
}
