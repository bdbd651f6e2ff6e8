using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Examination;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>What follows from the facts of a case of settlement by points: procedures to start and to wake, bars to keep, facts to count, texts to send.</summary>
public static class PointsFollowUps
{
    /// <summary>What must follow a fact.</summary>
    /// <param name="before">The case before the command, or <see langword="null"/> for a new one.</param>
    /// <param name="state">The case after the command.</param>
    /// <param name="entry">The fact.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The work, each with its identity within the case.</returns>
    public static IEnumerable<(string Id, OutboxWork Work)> Of(
        PointsCase? before, PointsCase state, JournalEntry<PointsEvent> entry, PointsLaw law)
    {
        switch (entry.Fact)
        {
            case PointsEvent.MaterialAccepted:
                yield return ($"start-{entry.Sequence}", new OutboxWork.StartProcedure(nameof(ApprovalProcedure), Approvals.InstanceOf(state.File), state.File.Attempt));
                break;
            case PointsEvent.ObjectionRuled when before is PointsCase.OnPublicity { Batch.Id: var batch }:
                yield return ($"ring-{entry.Sequence}", new OutboxWork.RingBell(Batches.InstanceOf(batch)));
                break;
            case var _ when before is PointsCase.Examining && IsHeardByApproval(entry.Fact):
                yield return ($"ring-{entry.Sequence}", new OutboxWork.RingBell(Approvals.InstanceOf(state.File)));
                break;
            default:
                break;
        }

        if (entry.Fact is PointsEvent.ForgeryFound(_, var sanction))
        {
            yield return ($"sanction-{entry.Sequence}", new OutboxWork.KeepSanction(Barring.KeyOf(state.File.PersonKey), sanction));
        }

        if (AgencyFacts.Of(state, entry) is { } counted)
        {
            yield return ($"count-{entry.Sequence}", new OutboxWork.CountForAgency(counted));
        }

        if (PointsNotifications.For(state, entry, law) is { } notification)
        {
            yield return ($"text-{entry.Sequence}", new OutboxWork.SendText(notification));
        }
    }

    // What changes the term or ends the examination; reminders and the breach are the procedure's own doing.
    private static bool IsHeardByApproval(PointsEvent fact) => fact is
        PointsEvent.VerificationGranted or PointsEvent.SupplementAsked or PointsEvent.SupplementHandedIn or PointsEvent.Approved or PointsEvent.NotApproved
        or PointsEvent.ForgeryFound or PointsEvent.CancellationApproved or PointsEvent.DeadlineRestated;
}
