using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Notices;

/// <summary>Prints the notice of settlement and the index cards, once (打印, S-42, S-55).</summary>
/// <param name="cases">The cases.</param>
/// <param name="documents">Draws the documents up.</param>
public sealed class PrintDocumentsEndpoint(PointsCaseDesk cases, EntryDocumentDesk documents)
{
    /// <summary>Prints.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("PrintDocuments"), Allow(Role.Officer)]
    [Operation("Print notice and cards", Tag = "points-cases", Revision = Revision.Required)]
    [Answers(200, typeof(CaseReceipt)), Refuses("documents-issued", "awaiting-reform", "under-examination", "cancellation-open")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/documents")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var write = request.Write([]);
        var id = Requests.CaseIdOf(caseId);

        // A number is taken only for a case whose points are to be printed; a case that takes one again gets the same.
        var drawn = await cases.Find(id, cancellation) is { State: PointsCase.ToBePrinted state } && PointsSight.MaySee(write.Caller, state)
            ? await documents.Draw(state.File, cancellation)
            : null;
        return await cases.Change(
            write.Seen(), id, write.Caller.As(Role.Officer), (state, _) => DocumentRules.Print(state, drawn), durable, cancellation);
    }
}
