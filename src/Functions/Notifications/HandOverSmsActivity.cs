using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Platform.Telemetry;

namespace TalentSettlement.Functions.Notifications;

/// <summary>Hands one text over to the provider, if it still says what is so (N16) and no earlier text of the case is still to go (SC-20).</summary>
/// <remarks>May run more than once for one step: the provider drops a token it has seen, and an accepted attempt is not handed over again.</remarks>
/// <param name="ledger">The send ledger.</param>
/// <param name="cases">The cases of all procedures.</param>
/// <param name="gateway">The provider.</param>
/// <param name="clock">The clock.</param>
public sealed class HandOverSmsActivity(ISendLedger ledger, CaseDesks cases, ISmsGateway gateway, TimeProvider clock)
{
    private static readonly RetrySchedule Retries = RetrySchedule.Default;
    private static readonly TimeSpan BehindAnother = TimeSpan.FromMinutes(1);

    /// <summary>Hands over.</summary>
    /// <param name="attempt">The message and the attempt.</param>
    /// <param name="cancellation">Ends the waiting; the provider may still have taken it.</param>
    /// <returns>How it ended.</returns>
    [Function(nameof(HandOverSmsActivity))]
    public async Task<SmsAttemptResult> Run([ActivityTrigger] SmsAttempt attempt, CancellationToken cancellation)
    {
        using var span = Spans.OfText(attempt.Case, attempt.Message, attempt.Trace);
        var record = await ledger.Find(attempt.Message, cancellation) ?? throw new InvalidOperationException($"There is no message {attempt.Message}.");
        if (record.Steps.Any(step => step.What is "handed-over" or "resent" && step.Attempt == attempt.Attempt))
        {
            return new SmsAttemptResult("accepted");
        }

        var file = (await cases.Find(Requests.CaseIdOf(attempt.Case), cancellation) ?? throw new InvalidOperationException($"There is no case {attempt.Case}.")).File;
        var notification = JsonSerializer.Deserialize<Notification>(record.Notification, ApiJson.Options)!;
        if (notification.ConditionAfter(file.Told) is SendCondition.Overtaken(var by))
        {
            await Note(record, "overtaken", "overtaken", attempt, null, by.ToString(), cancellation);
            return new SmsAttemptResult("overtaken");
        }

        return await HeldBack(record, file.Id, cancellation) is { } notBefore
            ? new SmsAttemptResult("later", notBefore)
            : await HandOver(record, attempt, notification, file, cancellation);
    }

    private async Task<SmsAttemptResult> HandOver(
        MessageRecord record, SmsAttempt attempt, Notification notification, ICaseFile file, CancellationToken cancellation)
    {
        var text = new SmsToSend($"{record.Message}-{attempt.Attempt}", file.Applicant.Mobile, notification.Kind.Code, notification.Parameters, record.Text);
        switch (await gateway.HandOver(text, cancellation))
        {
            case SmsHandOver.Accepted(var providerId):
                return await Accepted(record, attempt, providerId, null, cancellation);
            case SmsHandOver.Unanswered(var code):
                return await Accepted(record, attempt, null, code, cancellation);
            case SmsHandOver.Rejected(var code):
                await Note(record, "rejected", record.Status, attempt, null, code, cancellation);
                return new SmsAttemptResult("rejected");
            case SmsHandOver.Later(var code):
                await Note(record, "retry", record.Status, attempt, null, code, cancellation);
                var failures = 1 + record.Steps.Count(step => step.What == "retry" && step.Attempt == attempt.Attempt);
                return new SmsAttemptResult("later", (clock.GetUtcNow() + Retries.DelayAfter(failures, record.Message)).UtcDateTime);
            case var unknown:
                throw new NotSupportedException(unknown.GetType().Name);
        }
    }

    private async Task<SmsAttemptResult> Accepted(
        MessageRecord record, SmsAttempt attempt, string? providerId, string? code, CancellationToken cancellation)
    {
        await Note(record, attempt.Attempt == 1 ? "handed-over" : "resent", "handed-over", attempt, providerId, code, cancellation);
        return new SmsAttemptResult("accepted");
    }

    // Texts of one person go out in the order they were decided, and none of them at night.
    private async Task<DateTime?> HeldBack(MessageRecord record, CaseId id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var allowed = QuietHours.Night.NextAllowed(now, Urgency.Ordinary);
        if (allowed > now)
        {
            return allowed.UtcDateTime;
        }

        var earlier = await ledger.OfCase(id, cancellation);
        return earlier.TakeWhile(other => other.Message != record.Message).Any(other => other.Status == "queued")
            ? (now + BehindAnother).UtcDateTime
            : null;
    }

    private async Task Note(
        MessageRecord record, string what, string status, SmsAttempt attempt, string? providerId, string? code, CancellationToken cancellation)
    {
        Figures.Text(what);
        var step = new MessageStep(clock.GetUtcNow(), what, attempt.Attempt, providerId, code);
        // A receipt may be faster than this note: what has arrived stays arrived.
        for (var current = record; !await ledger.Save(current with { Status = current.Status == "delivered" ? current.Status : status, Steps = current.Steps.Add(step) }, cancellation);)
        {
            current = await ledger.Find(record.Message, cancellation) ?? throw new InvalidOperationException($"There is no message {record.Message}.");
        }
    }
}
