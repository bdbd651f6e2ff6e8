using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Platform.Telemetry;

namespace TalentSettlement.Functions.Cases;

public abstract partial class CaseDesk<TCase, TEvent>
{
    private const int Patience = 64;
    private static readonly TimeSpan AnswersKept = TimeSpan.FromDays(1);

    /// <summary>Opens a case.</summary>
    /// <param name="write">What the request carries.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="facts">The facts it begins with.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>201 with a receipt, or the first answer again for a repeated request.</returns>
    public async Task<IResult> Open(
        WriteRequest write, Actor by, ImmutableArray<TEvent> facts, DurableTaskClient durable, CancellationToken cancellation)
    {
        var (state, answer, outcome) = await Store(null, facts, by, write, durable, cancellation);
        return outcome == CommitOutcome.Committed
            ? Answers.Of(answer, replayed: false)
            : await Replay(write, state.File.Id, cancellation) ?? Problems.Of(StatusCodes.Status409Conflict, "busy");
    }

    /// <summary>Changes a case for somebody.</summary>
    /// <param name="write">What the request carries.</param>
    /// <param name="id">The case.</param>
    /// <param name="by">The capacity in which they act.</param>
    /// <param name="decide">What the law answers, given the state and the moment.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, the first answer again for a repeated request, or a problem; a refused write changes nothing.</returns>
    public async Task<IResult> Change(
        WriteRequest write,
        CaseId id,
        Actor by,
        Func<TCase, DateTimeOffset, Decision<TEvent>> decide,
        DurableTaskClient durable,
        CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var loaded = await Find(id, cancellation);
            if (loaded is null || !await kind.MaySee(write.Caller, loaded.State, cancellation))
            {
                return await Refuse(write, id, Problems.CaseNotFound(), "case-not-found", cancellation);
            }

            if (write.IfMatch is { } seen && seen != loaded.Revision)
            {
                return await Overtaken(write, id, loaded, cancellation);
            }

            var now = clock.GetUtcNow();
            var decision = decide(loaded.State, now);
            if (decision is Decision<TEvent>.Refused(var refusal))
            {
                return await Refuse(write, id, AnswerTo(refusal, loaded.State, now), refusal.Reasons[0].Code, cancellation);
            }

            var facts = ((Decision<TEvent>.Accepted)decision).Events;
            var (_, answer, outcome) = await Store(loaded, facts, by, write, durable, cancellation);
            switch (outcome)
            {
                case CommitOutcome.Committed:
                    return Answers.Of(answer, replayed: false);
                case CommitOutcome.AlreadyAnswered:
                    return await Replay(write, id, cancellation) ?? Problems.CaseNotFound();
                case CommitOutcome.Stale when attempt == Patience:
                    return Problems.Of(StatusCodes.Status409Conflict, "busy");
                default:
                    break;
            }
        }
    }

    /// <summary>The answer to an earlier request with the same key.</summary>
    /// <param name="write">What the request carries.</param>
    /// <param name="id">The case.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The first answer again; 422 when it was another request; <see langword="null"/> when there was none.</returns>
    public async Task<IResult?> Replay(WriteRequest write, CaseId id, CancellationToken cancellation) =>
        write.Idempotency is { } idempotency && await store.FindAnswer(id, idempotency.Key, cancellation) is { } answer
            ? answer.RequestDigest == idempotency.RequestDigest
                ? Answers.Of(answer, replayed: true)
                : Problems.Of(StatusCodes.Status422UnprocessableEntity, "idempotency-mismatch", "Idempotency-Key")
            : null;

    /// <summary>The answer to a refusal of a change.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="state">The case as it stands.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The problem; a procedure may add what helps.</returns>
    protected virtual IResult AnswerTo(Refusal refusal, TCase state, DateTimeOffset now) => Problems.From(refusal);

    private async Task<(TCase State, StoredAnswer Answer, CommitOutcome Outcome)> Store(
        LoadedCase<TCase>? before, ImmutableArray<TEvent> facts, Actor by, WriteRequest write, DurableTaskClient durable, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (facts.IsEmpty)
        {
            return (before!.State, AnswerTo(write, before.State, before.Revision, StatusCodes.Status200OK, now), CommitOutcome.Committed);
        }

        var (state, commit) = CaseCommits.Of(kind, before, facts, by, now);
        var answer = AnswerTo(write, state, commit.Snapshot.Revision, before is null ? StatusCodes.Status201Created : StatusCodes.Status200OK, now);
        var outcome = await store.Commit(commit with { Answer = write.Idempotency is null ? null : answer }, cancellation);
        if (outcome == CommitOutcome.Committed)
        {
            Figures.Command(kind.Procedure, write.Function, "accepted");
            Figures.OfFacts(kind.Procedure, facts);
            await outbox.DispatchAfterCommit(commit.Outbox, durable);
        }

        return (state, answer, outcome);
    }

    private StoredAnswer AnswerTo(WriteRequest write, TCase state, int revision, int status, DateTimeOffset now) => new(
        write.Idempotency?.Key ?? "",
        write.Idempotency?.RequestDigest ?? "",
        status,
        status == StatusCodes.Status201Created ? $"{kind.Address}/{state.File.Id}" : null,
        revision,
        JsonSerializer.Serialize(kind.Receipt(state, revision), ApiJson.Options),
        now + AnswersKept);

    private async Task<IResult> Overtaken(WriteRequest write, CaseId id, LoadedCase<TCase> loaded, CancellationToken cancellation)
    {
        var last = await store.Journal(id, loaded.Revision - 1, 1, cancellation);
        var holder = last.IsEmpty ? null : CaseCommits.Read<TEvent>(last[0]).By;
        var detail = ImmutableDictionary<string, string>.Empty
            .Add("revision", loaded.Revision.ToString(CultureInfo.InvariantCulture))
            .Add("holder", holder is null ? "" : $"{holder.Capacity}:{holder.Department ?? holder.Account}:{holder.Account}");
        var refusal = new Refusal(RefusalKind.Overtaken, [new Reason("revision-overtaken", "If-Match")]);
        return await Refuse(write, id, Problems.From(refusal, detail), "revision-overtaken", cancellation);
    }

    private async Task<IResult> Refuse(WriteRequest write, CaseId id, IResult problem, string code, CancellationToken cancellation)
    {
        if (await Replay(write, id, cancellation) is { } earlier)
        {
            return earlier;
        }

        Figures.Command(kind.Procedure, write.Function, code);
        await Note(write.Caller, write.Function, id.ToString(), code, write.Trace, cancellation);
        return problem;
    }
}
