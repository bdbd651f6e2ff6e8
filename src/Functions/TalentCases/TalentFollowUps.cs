using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Sanctions;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Platform.Outbox;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>What follows from the facts of a Tianjin case: reviews to start and to wake, files to scan, bars to keep, texts to send.</summary>
public static class TalentFollowUps
{
    /// <summary>What must follow a fact.</summary>
    /// <param name="before">The case before the command, or <see langword="null"/> for a new one.</param>
    /// <param name="state">The case after the command.</param>
    /// <param name="entry">The fact.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The work, each with its identity within the case.</returns>
    public static IEnumerable<(string Id, OutboxWork Work)> Of(TalentCase? before, TalentCase state, JournalEntry<TalentEvent> entry, LawInForce law)
    {
        var id = state.File.Id;
        switch (entry.Fact)
        {
            // After an annulled finding the round goes on where it left; its procedure ended with the refusal, so another one takes over.
            case TalentEvent.Submitted or TalentEvent.Reopened when state is TalentCase.UnderReview { Board: var board }:
                yield return ($"start-{entry.Sequence}", new OutboxWork.StartProcedure(nameof(JointReviewProcedure), InstanceOf(id, board), board.Round));
                break;
            case TalentEvent.OpinionGiven or TalentEvent.ConflictRuled or TalentEvent.Cancelled when before is TalentCase.UnderReview { Board: var board }:
                yield return ($"ring-{entry.Sequence}", new OutboxWork.RingBell(InstanceOf(id, board)));
                break;
            case TalentEvent.ElementUploaded(var upload) when upload.Scan == ScanVerdict.Pending:
                yield return ($"scan-{entry.Sequence}", new OutboxWork.ScanElement(upload.Part.Value, upload.Content.Value));
                break;
            default:
                break;
        }

        if (SanctionOf(entry.Fact) is { } sanction)
        {
            yield return ($"sanction-{entry.Sequence}", new OutboxWork.KeepSanction(state.File.PersonKey, sanction));
        }

        if (TalentNotifications.For(state, entry, law) is { } notification)
        {
            yield return ($"text-{entry.Sequence}", new OutboxWork.SendText(notification));
        }
    }

    private static Sanction? SanctionOf(TalentEvent fact) => fact switch
    {
        TalentEvent.RefusedForFraud(_, var sanction) => sanction,
        TalentEvent.PermitRevoked(var sanction) => sanction,
        TalentEvent.FindingAnnulled(var sanction) => sanction,
        _ => null,
    };

    /// <summary>The instance of a case's joint review: one for each round, and another one after an annulled finding.</summary>
    /// <param name="id">The case.</param>
    /// <param name="board">The round.</param>
    public static string InstanceOf(CaseId id, ReviewBoard board) =>
        $"review-{id}-{board.Round}" + (board.Reopened > 0 ? $"-{board.Reopened}" : "");
}
