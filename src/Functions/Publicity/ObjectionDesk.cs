using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Brings objections to the cases they are about, and rulings back to them (N14): the objection is kept first, so that a crash loses nothing.</summary>
/// <param name="book">Where objections and reports are kept.</param>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class ObjectionDesk(ObjectionBook book, PointsCaseDesk cases, LawBook law)
{
    private const int AtOnce = 200;

    // The case knows that there is an objection, not whose.
    private static readonly Actor Public = new("public", "public");

    /// <summary>Keeps an objection and makes its case wait for the ruling; too late for that, it becomes a report.</summary>
    /// <param name="objection">The objection.</param>
    /// <param name="durable">Does what follows.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>How the objection stands.</returns>
    public async Task<Objection> Receive(Objection objection, DurableTaskClient durable, CancellationToken cancellation) =>
        await book.Keep(objection, cancellation) is { Standing: not ObjectionStanding.Received } known ? known : await Link(objection, durable, cancellation);

    /// <summary>Does for every objection of a batch what a crash left undone.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="durable">Does what follows.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>When it is done.</returns>
    public async Task Settle(BatchId batch, DurableTaskClient durable, CancellationToken cancellation)
    {
        string? after = null;
        do
        {
            var page = await book.List(batch, after, AtOnce, cancellation);
            foreach (var objection in page.Items)
            {
                await Settle(objection, durable, cancellation);
            }

            after = page.Next;
        }
        while (after is not null);
    }

    /// <summary>Answers an objection with the ruling that its case has recorded.</summary>
    /// <param name="objection">The objection.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When it is answered, or the case has recorded none.</returns>
    public async Task Answer(Objection objection, CancellationToken cancellation)
    {
        var journal = await cases.Journal(objection.Case, cancellation);
        if (journal.Select(entry => entry.Fact).OfType<PointsEvent.ObjectionRuled>().FirstOrDefault(fact => fact.Objection == objection.Id) is { } ruled)
        {
            await book.Change(objection.Id, known => known.Decided(ruled.Ruling, ruled.Reason), cancellation);
        }
    }

    private async Task Settle(Objection objection, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (objection.Standing == ObjectionStanding.Received)
        {
            await Link(objection, durable, cancellation);
        }
        else if (objection is { Standing: ObjectionStanding.UnderExamination, Drafts.IsEmpty: false })
        {
            await Answer(objection, cancellation);
        }
    }

    private async Task<Objection> Link(Objection objection, DurableTaskClient durable, CancellationToken cancellation)
    {
        var late = false;
        await cases.Record(objection.Case, Public, Received, durable, cancellation);
        if (late)
        {
            await book.Keep(objection.AsReport(), cancellation);
        }

        var standing = late ? ObjectionStanding.Report : ObjectionStanding.UnderExamination;
        return await book.Change(
            objection.Id, known => known.Standing == ObjectionStanding.Received ? known with { Standing = standing } : known, cancellation);

        Decision<PointsEvent> Received(PointsCase state)
        {
            // Judged by when the server received it, however much later it reaches the case.
            var decision = PublicityRules.Receive(state, objection.Id, law.Points, objection.At);
            late = decision is Decision<PointsEvent>.Refused;
            return late ? new Decision<PointsEvent>.Accepted([]) : decision;
        }
    }
}
