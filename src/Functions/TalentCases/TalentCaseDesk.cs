using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>The one place where Tianjin cases are read and changed: find, ask Core, store, do what follows, answer.</summary>
/// <remarks>An accepted change costs one point read and one transaction; only a refusal looks for the answer to an earlier, equal request.</remarks>
/// <param name="store">Where cases live.</param>
/// <param name="outbox">Does what follows.</param>
/// <param name="people">Who is registered by real name.</param>
/// <param name="log">Where reads and refused writes are recorded.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class TalentCaseDesk(
    ICaseStore store, OutboxDispatcher outbox, PersonRegister people, IAccessLog log, LawInForce law, TimeProvider clock)
{
    private const int Patience = 64;
    private static readonly TimeSpan AnswersKept = TimeSpan.FromDays(1);

    /// <summary>Reads a case.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The case, or <see langword="null"/>.</returns>
    public async Task<LoadedCase?> Find(CaseId id, CancellationToken cancellation) =>
        await store.Find(id, cancellation) is { Procedure: "talent" } snapshot ? TalentCommits.Load(snapshot) : null;

    /// <summary>Reads a case by its identity as messages carry it.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The case, or <see langword="null"/>.</returns>
    public Task<LoadedCase?> Find(string id, CancellationToken cancellation) => Find(Requests.CaseIdOf(id), cancellation);

    /// <summary>A case that a request names beside its own matter.</summary>
    /// <param name="text">The case as named, or <see langword="null"/>.</param>
    /// <param name="caller">Who names it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The case; unknown when there is none the caller may see.</returns>
    public async Task<NamedCase> Named(string? text, Caller caller, CancellationToken cancellation)
    {
        if (text is null)
        {
            return new NamedCase(null, true);
        }

        return CaseId.TryParse(text, out var id) && await Find(id, cancellation) is { } loaded && CaseSight.MaySee(caller, loaded.State)
            ? new NamedCase(id, true)
            : new NamedCase(null, false);
    }

    /// <summary>Shows a case to somebody who may see it; who looked is on record.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case, as in the address.</param>
    /// <param name="show">What to show.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The answer with its <c>ETag</c>, or 404 when there is no such case or it is not the caller's to see.</returns>
    public async Task<IResult> Show(
        HttpRequest request, string caseId, Func<LoadedCase, Task<IResult>> show, CancellationToken cancellation)
    {
        var caller = request.Caller();
        var function = request.HttpContext.Items["function"] as string ?? "";
        var loaded = await Find(caseId, cancellation);
        var answer = loaded is not null && await Sees(caller, loaded.State, cancellation) ? await Shown(loaded) : Problems.CaseNotFound();

        // On record before anything leaves, under the one name of the case and with what was answered.
        var about = loaded?.State.File.Id.ToString() ?? caseId;
        await log.Append(
            new AccessEntry(clock.GetUtcNow(), caller.Subject, CaseSight.CapacityOf(caller), function, about, Problems.CodeOf(answer) ?? "ok", request.Trace()),
            cancellation);
        return answer;

        Task<IResult> Shown(LoadedCase seen)
        {
            request.HttpContext.Response.Headers.ETag = $"\"{seen.Revision}\"";
            return show(seen);
        }
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
        Func<TalentCase, DateTimeOffset, Decision<TalentEvent>> decide,
        DurableTaskClient durable,
        CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var loaded = await Find(id, cancellation);
            if (loaded is null || !await Sees(write.Caller, loaded.State, cancellation))
            {
                return await Refuse(write, id, Problems.CaseNotFound(), "case-not-found", cancellation);
            }

            if (write.IfMatch is { } seen && seen != loaded.Revision)
            {
                return await Overtaken(write, id, loaded, cancellation);
            }

            var decision = decide(loaded.State, clock.GetUtcNow());
            if (decision is Decision<TalentEvent>.Refused(var refusal))
            {
                return await Refuse(write, id, Problems.From(refusal), refusal.Reasons[0].Code, cancellation);
            }

            var facts = ((Decision<TalentEvent>.Accepted)decision).Events;
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

    /// <summary>Records what the system itself finds; a refusal here is a bug.</summary>
    /// <param name="id">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="decide">What the law answers.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The state afterwards.</returns>
    public async Task<TalentCase> Record(
        CaseId id, Actor by, Func<TalentCase, Decision<TalentEvent>> decide, DurableTaskClient durable, CancellationToken cancellation) =>
        await Record(await Find(id, cancellation) ?? throw new InvalidOperationException($"There is no case {id}."), by, decide, durable, cancellation);

    /// <summary>Records what the system itself finds on a case that was just read; a refusal here is a bug.</summary>
    /// <param name="loaded">The case as read; it is read again when somebody was faster.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="decide">What the law answers.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The state afterwards.</returns>
    public async Task<TalentCase> Record(
        LoadedCase loaded, Actor by, Func<TalentCase, Decision<TalentEvent>> decide, DurableTaskClient durable, CancellationToken cancellation)
    {
        var id = loaded.State.File.Id;
        while (true)
        {
            var facts = decide(loaded.State) is Decision<TalentEvent>.Accepted accepted
                ? accepted.Events
                : throw new InvalidOperationException($"The system's own step was refused on case {id}.");
            if (facts.IsEmpty)
            {
                return loaded.State;
            }

            var (state, commit) = TalentCommits.Of(loaded, facts, by, clock.GetUtcNow(), law);
            if (await store.Commit(commit, cancellation) == CommitOutcome.Committed)
            {
                await outbox.DispatchAfterCommit(commit.Outbox, durable);
                return state;
            }

            loaded = await Find(id, cancellation) ?? throw new InvalidOperationException($"There is no case {id}.");
        }
    }

    /// <summary>Opens a case.</summary>
    /// <param name="write">What the request carries.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="facts">The facts it begins with.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>201 with a receipt, or the first answer again for a repeated request.</returns>
    public async Task<IResult> Open(
        WriteRequest write, Actor by, ImmutableArray<TalentEvent> facts, DurableTaskClient durable, CancellationToken cancellation)
    {
        var (state, answer, outcome) = await Store(null, facts, by, write, durable, cancellation);
        return outcome == CommitOutcome.Committed
            ? Answers.Of(answer, replayed: false)
            : await Replay(write, state.File.Id, cancellation) ?? Problems.Of(StatusCodes.Status409Conflict, "busy");
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

    // A case taken over from the original flow has no account: its applicant is known by person (N19).
    private async Task<bool> Sees(Caller caller, TalentCase state, CancellationToken cancellation) =>
        CaseSight.MaySee(caller, state)
        || (state.File.Owner.Length == 0
            && caller.Is(Role.Applicant)
            && await people.Find(caller.Subject, cancellation) is { } person
            && person.PersonKey == state.File.PersonKey);

    private async Task<(TalentCase State, StoredAnswer Answer, CommitOutcome Outcome)> Store(
        LoadedCase? before, ImmutableArray<TalentEvent> facts, Actor by, WriteRequest write, DurableTaskClient durable, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (facts.IsEmpty)
        {
            return (before!.State, AnswerTo(write, before.State, before.Revision, StatusCodes.Status200OK, now), CommitOutcome.Committed);
        }

        var (state, commit) = TalentCommits.Of(before, facts, by, now, law);
        var answer = AnswerTo(write, state, commit.Snapshot.Revision, before is null ? StatusCodes.Status201Created : StatusCodes.Status200OK, now);
        var outcome = await store.Commit(commit with { Answer = write.Idempotency is null ? null : answer }, cancellation);
        if (outcome == CommitOutcome.Committed)
        {
            await outbox.DispatchAfterCommit(commit.Outbox, durable);
        }

        return (state, answer, outcome);
    }

    private static StoredAnswer AnswerTo(WriteRequest write, TalentCase state, int revision, int status, DateTimeOffset now) => new(
        write.Idempotency?.Key ?? "",
        write.Idempotency?.RequestDigest ?? "",
        status,
        status == StatusCodes.Status201Created ? $"/api/cases/{state.File.Id}" : null,
        revision,
        JsonSerializer.Serialize(CaseReceipt.Of(state, revision), ApiJson.Options),
        now + AnswersKept);

    private async Task<IResult> Overtaken(WriteRequest write, CaseId id, LoadedCase loaded, CancellationToken cancellation)
    {
        var last = await store.Journal(id, loaded.Revision - 1, 1, cancellation);
        var holder = last.IsEmpty ? null : JsonSerializer.Deserialize<JournalEntry<TalentEvent>>(last[0].Body, ApiJson.Options)?.By;
        var detail = ImmutableDictionary<string, string>.Empty
            .Add("revision", loaded.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture))
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

        await log.Append(
            new AccessEntry(clock.GetUtcNow(), write.Caller.Subject, CaseSight.CapacityOf(write.Caller), write.Function, id.ToString(), code, write.Trace),
            cancellation);
        return problem;
    }
}
