using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Receives an objection from anyone (异议, S-22, N14), with or without an account; after the publicity it is received as a report, never lost.</summary>
/// <param name="pages">Knows which case a number of the list stands for.</param>
/// <param name="list">The public list.</param>
/// <param name="requests">Gives a request its identity.</param>
/// <param name="desk">Brings the objection to its case.</param>
/// <param name="book">Where reports are kept.</param>
/// <param name="views">Words the receipt.</param>
/// <param name="limits">Limits how many come from one address.</param>
/// <param name="law">The rules in force.</param>
public sealed class PlaceObjectionEndpoint(
    BatchPages pages,
    PublicListBook list,
    ObjectionRequests requests,
    ObjectionDesk desk,
    ObjectionBook book,
    ObjectionViews views,
    QueryLimits limits,
    LawBook law)
{
    /// <summary>Receives.</summary>
    /// <param name="request">The request.</param>
    /// <param name="batch">The batch, for example <c>2013-01-1</c>.</param>
    /// <param name="durable">Does what follows.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>201 with a receipt number; the same again for a repeated request; 404 for a number that was never on the list.</returns>
    [Function("PlaceObjection"), Allow()]
    [Operation("Object to a line of the public list", Tag = "publicity")]
    [Accepts(typeof(PlaceObjection)), Answers(201, typeof(ObjectionStatus))]
    [Refuses("too-many-queries", "batch-unknown", "notice-unknown", "text-missing", "text-too-long", "idempotency-mismatch")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "publicity/batches/{batch}/objections")] HttpRequest request,
        string batch,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        if (!limits.Allows("objection", request.Address(), law.Points.Policies.ObjectionsPerHour))
        {
            return limits.Refusal(request);
        }

        var (body, write) = await request.ReadWrite<PlaceObjection>(cancellation);
        if (!BatchId.TryParse(batch, out var id))
        {
            return Problems.Of(StatusCodes.Status404NotFound, "batch-unknown", "batch");
        }

        if (Lengths.Fault(("grounds", body.Grounds, 1, 500), ("evidence", body.Evidence, 0, 2000), ("contact", body.Contact, 0, 100)) is { } fault)
        {
            return Problems.From(fault);
        }

        var notice = new NoticeNumber(body.Notice);
        return await pages.CaseOf(id, notice, cancellation) is { } @case && await list.Has(id, notice, cancellation)
            ? await Receive(id, notice, @case, new ObjectionWords(body.Grounds, body.Evidence, body.Contact), write, durable, cancellation)
            : Problems.Of(StatusCodes.Status404NotFound, "notice-unknown", "notice");
    }

    private async Task<IResult> Receive(
        BatchId batch, NoticeNumber notice, CaseId @case, ObjectionWords words, WriteRequest write, DurableTaskClient durable, CancellationToken cancellation)
    {
        var (id, at, existed) = await requests.IdentityOf(batch, write.Idempotency!, cancellation);
        var objection = await desk.Receive(
            Objection.Received(id, notice, @case, at, words, law.Points.Policies.ObjectionAnswerWorkingDays), durable, cancellation);

        // A repeated request has the first answer; what has become of it since is asked for by the receipt number.
        return objection.Standing == ObjectionStanding.Report
            ? Answers.Created(views.Of((await book.FindReport(id, cancellation))! with { Answer = null }), existed)
            : Answers.Created(views.Of(objection with { Answer = null }), existed);
    }
}
