using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Decides an objection (S-22, N14): sustained, the publicity of the person fails at once; either way both sides are told why, each in words of their own.</summary>
/// <remarks>The answer is written down before the case records the ruling, and given once it has: whatever is cut off in between is finished by the procedure.</remarks>
/// <param name="book">Where objections are kept.</param>
/// <param name="desk">Gives the answer.</param>
/// <param name="cases">The cases.</param>
/// <param name="clock">The clock.</param>
public sealed class RuleObjectionEndpoint(ObjectionBook book, ObjectionDesk desk, PointsCaseDesk cases, TimeProvider clock)
{
    /// <summary>Decides.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The objection.</param>
    /// <param name="durable">Wakes the publicity.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the receipt of the case; 409 when it is decided already.</returns>
    [Function("RuleObjection"), Allow(Role.Officer)]
    [Operation("Decide an objection", Tag = "publicity")]
    [Accepts(typeof(RuleObjection)), Answers(200, typeof(CaseReceipt))]
    [Refuses("objection-unknown", "objection-not-open", "reason-names-objector", "text-missing", "text-too-long", "other-city")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "objections/{id}/ruling")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<RuleObjection>(cancellation);
        write.Caller.OfShenzhen();
        if (!ObjectionId.TryParse(id, out var named) || await book.Find(named, cancellation) is not { } objection)
        {
            return Problems.Of(StatusCodes.Status404NotFound, "objection-unknown");
        }

        if ((Lengths.Fault(("reason", body.Reason, 1, 200), ("answer", body.Answer, 1, 1000)) ?? Refused(objection, body)) is { } refusal)
        {
            return Problems.From(refusal);
        }

        var draft = new ObjectionAnswer(clock.GetUtcNow(), write.Caller.Subject, body.Ruling, body.Reason, body.Answer);
        await book.Change(named, known => known.Answer is null ? known.With(draft) : known, cancellation);
        var answer = await cases.Change(
            write, objection.Case, write.Caller.As(Role.Officer), (state, _) => PublicityRules.Rule(state, named, body.Ruling, body.Reason), durable, cancellation);
        await desk.Answer(objection, cancellation);
        return answer;
    }

    private static Refusal? Refused(Objection objection, RuleObjection body) =>
        objection.Standing == ObjectionStanding.Report ? Refusal.Conflict("objection-not-open")
        : objection.Words.IsBetrayedBy(body.Reason) ? Refusal.Unacceptable("reason-names-objector", "reason")
        : null;
}
