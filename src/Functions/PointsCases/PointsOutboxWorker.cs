using Microsoft.DurableTask.Client;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Examination;
using TalentSettlement.Functions.Platform;
using TalentSettlement.Functions.Platform.Outbox;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Does what follows from the commands of a case of settlement by points.</summary>
/// <param name="others">Does what follows in any procedure.</param>
/// <param name="scorecards">Counts what happens to the cases of agencies.</param>
public sealed class PointsOutboxWorker(FollowUps others, ScorecardBook scorecards) : IOutboxWorker
{
    /// <inheritdoc/>
    public string Procedure => PointsCaseKind.Stored;

    /// <inheritdoc/>
    public Task Perform(OutboxItem item, DurableTaskClient durable, CancellationToken cancellation) => item.Work switch
    {
        OutboxWork.StartProcedure(var procedure, var instance, var attempt) =>
            durable.StartOnce(procedure, instance, new ApprovalStart(item.Case.ToString(), attempt), cancellation),
        OutboxWork.CountForAgency(var fact) => scorecards.Count(item.Case, item.Id, fact, cancellation),
        _ => others.Perform(item, durable, cancellation),
    };
}
