using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Notices;

/// <summary>Lets anyone verify a notice or an index card by its code; shows number, state and dates, not whose it is (H6).</summary>
/// <param name="cases">The cases.</param>
/// <param name="codes">Reads verification codes.</param>
/// <param name="clock">The clock.</param>
public sealed class VerifyDocumentEndpoint(PointsCaseDesk cases, EntryDocumentCodes codes, TimeProvider clock)
{
    /// <summary>Verifies.</summary>
    /// <param name="request">The request.</param>
    /// <param name="code">The code on the document.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200; 404 for a code this system did not issue.</returns>
    [Function("VerifyDocument"), Allow()]
    [Operation("Verify a notice or an index card", Tag = "points-cases"), Answers(200, typeof(DocumentVerification)), Refuses("document-unknown")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "entry-documents/{code}")] HttpRequest request,
        string code,
        CancellationToken cancellation)
    {
        return codes.TryRead(code, out var id)
            && await cases.Find(id, cancellation) is { State: var state }
            && PointsCase.DocumentsOf(state) is { } documents
            && Verify(state, documents, code, clock.GetUtcNow()) is { } verification
            ? Answers.Json(verification)
            : Problems.Of(StatusCodes.Status404NotFound, "document-unknown");
    }

    private static DocumentVerification? Verify(PointsCase state, EntryDocuments documents, string code, DateTimeOffset now)
    {
        var through = documents.Cards.Min(card => card.ValidThrough);
        if (documents.Notice.Code == code)
        {
            return new DocumentVerification(documents.Notice.Number, "entry-notice", StateOf(state, through, now), documents.Notice.IssuedAt.ChinaDate, through);
        }

        return documents.Cards.FirstOrDefault(card => card.Code == code) is { } found
            ? new DocumentVerification(found.Number, "index-card", StateOf(state, found.ValidThrough, now), found.IssuedOn, found.ValidThrough)
            : documents.Superseded.FirstOrDefault(old => old.Code == code) is { } old
                ? new DocumentVerification(old.Number, old.Number.StartsWith("深积入", StringComparison.Ordinal) ? "entry-notice" : "index-card", "superseded", null, null)
                : null;
    }

    private static string StateOf(PointsCase state, DateOnly through, DateTimeOffset now) =>
        state is PointsCase.Void ? "revoked" : now >= through.EndInChina ? "expired" : "valid";
}
