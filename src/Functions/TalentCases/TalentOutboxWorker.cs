using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Elements;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Platform;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Does what follows from the commands of a Tianjin case.</summary>
/// <param name="kind">What sets Tianjin cases apart.</param>
/// <param name="store">Where cases live.</param>
/// <param name="scans">Has uploads scanned.</param>
/// <param name="others">Does what follows in any procedure.</param>
/// <param name="clock">The clock.</param>
public sealed class TalentOutboxWorker(
    TalentCaseKind kind, ICaseStore store, ElementScans scans, FollowUps others, TimeProvider clock) : IOutboxWorker
{
    /// <inheritdoc/>
    public string Procedure => kind.Procedure;

    /// <inheritdoc/>
    public Task Perform(OutboxItem item, DurableTaskClient durable, CancellationToken cancellation) => item.Work switch
    {
        OutboxWork.StartProcedure(var procedure, var instance, var round) =>
            durable.StartOnce(procedure, instance, new JointReviewStart(item.Case.ToString(), round), cancellation),
        OutboxWork.ScanElement(var part, var sha256) => Scan(item.Case, new PartCode(part), new ContentHash(sha256), cancellation),
        _ => others.Perform(item, durable, cancellation),
    };

    private async Task Scan(CaseId id, PartCode part, ContentHash content, CancellationToken cancellation)
    {
        while (true)
        {
            var snapshot = await store.Find(id, cancellation) ?? throw new InvalidOperationException($"There is no case {id}.");
            var loaded = CaseCommits.Load<TalentCase>(snapshot);
            if (loaded.State.File.Uploads.FirstOrDefault(upload => upload.Part == part && upload.Content == content) is not { Scan: ScanVerdict.Pending } upload)
            {
                return;
            }

            var verdict = await scans.Scan(upload.FileName, content.Value, cancellation);
            var decision = (Decision<TalentEvent>.Accepted)DraftRules.Scanned(loaded.State, part, content, verdict);
            var (_, commit) = CaseCommits.Of(kind, loaded, decision.Events, Actor.System, clock.GetUtcNow());
            if (decision.Events.IsEmpty || await store.Commit(commit, cancellation) == CommitOutcome.Committed)
            {
                return;
            }
        }
    }
}
