using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Points;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>The one place where cases of settlement by points are read and changed.</summary>
/// <param name="kind">What sets these cases apart.</param>
/// <param name="agencies">The city's register of agencies.</param>
/// <param name="law">The rules in force.</param>
/// <param name="store">Where cases live.</param>
/// <param name="outbox">Does what follows.</param>
/// <param name="log">Where reads and refused writes are recorded.</param>
/// <param name="clock">The clock.</param>
public sealed class PointsCaseDesk(
    PointsCaseKind kind, AgencyRegister agencies, LawBook law, ICaseStore store, OutboxDispatcher outbox, IAccessLog log, TimeProvider clock)
    : CaseDesk<PointsCase, PointsEvent>(kind, store, outbox, log, clock)
{
    /// <summary>Changes a case for somebody whose agency must be known: as the register holds it, of the case as it stands.</summary>
    /// <param name="write">What the request carries.</param>
    /// <param name="id">The case.</param>
    /// <param name="by">The capacity in which they act.</param>
    /// <param name="decide">What the law answers, given the state, its agency and the moment.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>As <see cref="CaseDesk{TCase, TEvent}.Change"/>.</returns>
    public async Task<IResult> ChangeWithAgency(
        WriteRequest write,
        CaseId id,
        Actor by,
        Func<PointsCase, Agency?, DateTimeOffset, Decision<PointsEvent>> decide,
        DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var agency = await agencies.Find((await Find(id, cancellation))?.State.File.Agency, cancellation);
        return await Change(write, id, by, (state, now) => decide(state, agency, now), durable, cancellation);
    }

    /// <inheritdoc/>
    /// <remarks>Whoever is below the threshold reads what leads to it (SC-32).</remarks>
    protected override IResult AnswerTo(Refusal refusal, PointsCase state, DateTimeOffset now) => DeclaringRules.IsForTooFewPoints(refusal)
        ? Problems.From(refusal, ways: WayViews.Of(state.File, law.Points, now.ChinaDate))
        : base.AnswerTo(refusal, state, now);
}
