using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Elements;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Sanctions;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Does what follows from the commands of a Tianjin case.</summary>
/// <param name="store">Where cases live.</param>
/// <param name="scans">Has uploads scanned.</param>
/// <param name="sanctions">Keeps bars.</param>
/// <param name="texts">Queues texts.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class TalentOutboxWorker(
    ICaseStore store, ElementScans scans, SanctionRegister sanctions, Texts texts, LawInForce law, TimeProvider clock) : IOutboxWorker
{
    /// <inheritdoc/>
    public Task Perform(OutboxItem item, DurableTaskClient durable, CancellationToken cancellation) => item.Work switch
    {
        OutboxWork.StartProcedure(var procedure, var instance, var round) =>
            durable.StartOnce(procedure, instance, new JointReviewStart(item.Case.ToString(), round), cancellation),
        OutboxWork.RingBell(var instance) => durable.Ring(instance, cancellation),
        OutboxWork.ScanElement(var part, var sha256) => Scan(item.Case, new PartCode(part), new ContentHash(sha256), cancellation),
        OutboxWork.SendText(var notification) =>
            Send(item.Case, notification, durable, cancellation),
        OutboxWork.KeepSanction(var personKey, var sanction) => sanctions.Keep(personKey, sanction, cancellation),
        _ => throw new NotSupportedException(item.Work.GetType().Name),
    };

    private async Task Send(CaseId id, Notification notification, DurableTaskClient durable, CancellationToken cancellation)
    {
        var message = await texts.Queue(id, notification, cancellation);
        await durable.StartOnce(nameof(SmsDelivery), $"sms-{message}", new SmsDeliveryStart(id.ToString(), message, law.Policies.SmsReceiptWait, law.Policies.SmsRetryHorizon), cancellation);
    }

    private async Task Scan(CaseId id, PartCode part, ContentHash content, CancellationToken cancellation)
    {
        while (true)
        {
            var loaded = TalentCommits.Load(await store.Find(id, cancellation) ?? throw new InvalidOperationException($"There is no case {id}."));
            if (loaded.State.File.Uploads.FirstOrDefault(upload => upload.Part == part && upload.Content == content) is not { Scan: ScanVerdict.Pending } upload)
            {
                return;
            }

            var verdict = await scans.Scan(upload.FileName, content.Value, cancellation);
            var decision = (Decision<TalentEvent>.Accepted)DraftRules.Scanned(loaded.State, part, content, verdict);
            var (_, commit) = TalentCommits.Of(loaded, decision.Events, Actor.System, clock.GetUtcNow(), law);
            if (decision.Events.IsEmpty || await store.Commit(commit, cancellation) == CommitOutcome.Committed)
            {
                return;
            }
        }
    }
}
