using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Outbox;

namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>Where cases live. No operation grows with the number of cases.</summary>
/// <remarks>Every adapter passes the same contract suite. Lists are read by keyset in the order of <c>(since, case)</c>.</remarks>
public interface ICaseStore
{
    /// <summary>Reads the present state.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The snapshot, or <see langword="null"/> when there is no such case.</returns>
    Task<CaseSnapshot?> Find(CaseId id, CancellationToken cancellation);

    /// <summary>Stores everything of one accepted command in one transaction.</summary>
    /// <param name="commit">What follows from the command.</param>
    /// <param name="cancellation">Ends the waiting; the commit may still have happened.</param>
    /// <returns>How it ended; nothing is stored unless it is <see cref="CommitOutcome.Committed"/>.</returns>
    Task<CommitOutcome> Commit(CaseCommit commit, CancellationToken cancellation);

    /// <summary>Reads part of a journal.</summary>
    /// <param name="id">The case.</param>
    /// <param name="after">The sequence after which to read; 0 reads from the beginning.</param>
    /// <param name="take">At most so many, 1 to 1,000.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The facts in order.</returns>
    Task<ImmutableArray<StoredFact>> Journal(CaseId id, int after, int take, CancellationToken cancellation);

    /// <summary>Reads the answer of an earlier request with the same key.</summary>
    /// <param name="id">The case.</param>
    /// <param name="key">The digest of caller and key.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The answer, or <see langword="null"/>.</returns>
    Task<StoredAnswer?> FindAnswer(CaseId id, string key, CancellationToken cancellation);

    /// <summary>Reads one page of a list, oldest first.</summary>
    /// <param name="queue">The list.</param>
    /// <param name="after">The <see cref="ListPage{T}.Next"/> of the page before, or <see langword="null"/>.</param>
    /// <param name="take">At most so many, 1 to 1,000.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The page.</returns>
    Task<ListPage<QueuedCase>> List(string queue, string? after, int take, CancellationToken cancellation);

    /// <summary>Reads one page of the cases whose next clock is due, earliest first; rows read are rows due, and the last page may be empty.</summary>
    /// <param name="now">Due at or before this moment.</param>
    /// <param name="after">The <see cref="ListPage{T}.Next"/> of the page before, or <see langword="null"/>.</param>
    /// <param name="take">At most so many, 1 to 1,000.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The page.</returns>
    Task<ListPage<QueuedCase>> Due(DateTimeOffset now, string? after, int take, CancellationToken cancellation);

    /// <summary>Reads outbox items that are due, earliest first.</summary>
    /// <param name="now">Due at or before this moment.</param>
    /// <param name="take">At most so many, 1 to 1,000.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The items.</returns>
    Task<ImmutableArray<OutboxItem>> DueOutbox(DateTimeOffset now, int take, CancellationToken cancellation);

    /// <summary>Takes outbox items off the list: they have happened.</summary>
    /// <param name="done">The items; an item that is gone already is no error.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When the removal is stored.</returns>
    Task CompleteOutbox(ImmutableArray<OutboxItem> done, CancellationToken cancellation);

    /// <summary>Puts an outbox item off after a failed attempt.</summary>
    /// <param name="item">The item, with its new due moment and count of attempts.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When the change is stored.</returns>
    Task PostponeOutbox(OutboxItem item, CancellationToken cancellation);

    /// <summary>Forgets idempotency answers that have expired.</summary>
    /// <param name="now">Expired at or before this moment.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>How many were forgotten.</returns>
    Task<int> ForgetAnswers(DateTimeOffset now, CancellationToken cancellation);
}
