using System.Collections.Immutable;
using System.Text.Json;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Turns accepted facts into what is stored: snapshot, journal, and what must follow.</summary>
public static class TalentCommits
{
    // An item whose work is attempted at once is due again only if that attempt was cut off.
    private static readonly TimeSpan SecondAttempt = TimeSpan.FromMinutes(1);

    /// <summary>Builds the commit of new facts.</summary>
    /// <param name="before">The case before, or <see langword="null"/> for a new one.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="now">When.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The state after the facts, and the commit without an answer.</returns>
    public static (TalentCase State, CaseCommit Commit) Of(
        LoadedCase? before, ImmutableArray<TalentEvent> facts, Actor by, DateTimeOffset now, LawInForce law)
    {
        var revision = before?.Revision ?? 0;
        ImmutableArray<JournalEntry<TalentEvent>> entries = [.. facts.Select((fact, place) => new JournalEntry<TalentEvent>(revision + place + 1, now, by, fact))];
        var state = before is null
            ? entries.Skip(1).Aggregate(TalentCase.Begin(entries[0]), (state, entry) => state.After(entry))
            : entries.Aggregate(before.State, (state, entry) => state.After(entry));
        var commit = new CaseCommit(
            revision,
            Snapshot(state, revision + entries.Length),
            [.. entries.Select(entry => new StoredFact(entry.Sequence, now, JsonSerializer.Serialize(entry, ApiJson.Options)))],
            [.. entries.SelectMany(entry => Following(before?.State, state, entry, law)).Select(pair => new OutboxItem(state.File.Id, pair.Id, pair.Work, now + SecondAttempt))],
            null);
        return (state, commit);
    }

    /// <summary>Reads a stored case.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The case.</returns>
    public static LoadedCase Load(CaseSnapshot snapshot) =>
        new(JsonSerializer.Deserialize<TalentCase>(snapshot.Body, ApiJson.Options)!, snapshot.Revision);

    /// <summary>The name of a state, as lists and answers show it.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The name, kebab-case.</returns>
    public static string NameOf(TalentCase state) => state switch
    {
        TalentCase.Refused => "refused-for-fraud",
        TalentCase.Withdrawn => "cancelled",
        _ => JsonNamingPolicy.KebabCaseLower.ConvertName(state.GetType().Name),
    };

    private static CaseSnapshot Snapshot(TalentCase state, int revision) => new(
        state.File.Id,
        "talent",
        revision,
        state.File.Number.Value,
        NameOf(state),
        state.File.Application.Place?.District?.Value,
        DeliveryRules.ReminderDue(state),
        TalentQueues.Of(state),
        JsonSerializer.Serialize(state, ApiJson.Options));

    private static IEnumerable<(string Id, OutboxWork Work)> Following(TalentCase? before, TalentCase state, JournalEntry<TalentEvent> entry, LawInForce law)
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

    private static Core.Sanctions.Sanction? SanctionOf(TalentEvent fact) => fact switch
    {
        TalentEvent.RefusedForFraud(_, var sanction) => sanction,
        TalentEvent.PermitRevoked(var sanction) => sanction,
        TalentEvent.FindingAnnulled(var sanction) => sanction,
        _ => null,
    };

    private static string InstanceOf(CaseId id, ReviewBoard board) =>
        $"review-{id}-{board.Round}" + (board.Reopened > 0 ? $"-{board.Reopened}" : "");
}
