using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Cases;

/// <summary>The one place where the cases of a procedure are read and changed: find, ask Core, store, do what follows, answer.</summary>
/// <remarks>An accepted change costs one point read and one transaction; only a refusal looks for the answer to an earlier, equal request.</remarks>
/// <typeparam name="TCase">The states of the case.</typeparam>
/// <typeparam name="TEvent">The facts of the procedure.</typeparam>
/// <param name="kind">What sets these cases apart.</param>
/// <param name="store">Where cases live.</param>
/// <param name="outbox">Does what follows.</param>
/// <param name="log">Where reads and refused writes are recorded.</param>
/// <param name="clock">The clock.</param>
public abstract partial class CaseDesk<TCase, TEvent>(
    ICaseKind<TCase, TEvent> kind, ICaseStore store, OutboxDispatcher outbox, IAccessLog log, TimeProvider clock) : ICaseDesk
    where TCase : class, IFoldedCase<TCase, TEvent>
{
    private const int LongestJournal = 1000;

    /// <inheritdoc/>
    public string Procedure => kind.Procedure;

    /// <inheritdoc/>
    public ISettlementCase Read(CaseSnapshot snapshot) => CaseCommits.Load<TCase>(snapshot).State;

    /// <summary>Reads a case.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The case, or <see langword="null"/>.</returns>
    public async Task<LoadedCase<TCase>?> Find(CaseId id, CancellationToken cancellation) =>
        await store.Find(id, cancellation) is { } snapshot && snapshot.Procedure == kind.Procedure ? CaseCommits.Load<TCase>(snapshot) : null;

    /// <summary>Reads a case by its identity as messages carry it.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The case, or <see langword="null"/>.</returns>
    public Task<LoadedCase<TCase>?> Find(string id, CancellationToken cancellation) => Find(Requests.CaseIdOf(id), cancellation);

    /// <summary>Reads what happened to a case.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>Its journal from the beginning, at most 1,000 entries.</returns>
    public async Task<ImmutableArray<JournalEntry<TEvent>>> Journal(CaseId id, CancellationToken cancellation) =>
        [.. (await store.Journal(id, 0, LongestJournal, cancellation)).Select(CaseCommits.Read<TEvent>)];

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

        return CaseId.TryParse(text, out var id) && await Find(id, cancellation) is { } loaded && await kind.MaySee(caller, loaded.State, cancellation)
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
        HttpRequest request, string caseId, Func<LoadedCase<TCase>, Task<IResult>> show, CancellationToken cancellation)
    {
        var caller = request.Caller();
        var function = request.HttpContext.Items["function"] as string ?? "";
        var loaded = await Find(caseId, cancellation);
        var answer = loaded is not null && await kind.MaySee(caller, loaded.State, cancellation) ? await Shown(loaded) : Problems.CaseNotFound();

        // On record before anything leaves, under the one name of the case and with what was answered.
        var about = loaded?.State.File.Id.ToString() ?? caseId;
        await Note(caller, function, about, Problems.CodeOf(answer) ?? "ok", request.Trace(), cancellation);
        return answer;

        Task<IResult> Shown(LoadedCase<TCase> seen)
        {
            request.HttpContext.Response.Headers.ETag = $"\"{seen.Revision}\"";
            return show(seen);
        }
    }

    private Task Note(Caller caller, string function, string about, string outcome, string trace, CancellationToken cancellation) =>
        log.Append(new AccessEntry(clock.GetUtcNow(), caller.Subject, caller.Capacity, function, about, outcome, trace), cancellation);
}
