using System.Collections.Immutable;
using Microsoft.Azure.Cosmos;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>One accepted command as one batch in its case's partition: the answer, the snapshot, the facts, what must follow.</summary>
/// <remarks>
/// A batch takes 100 operations. Facts of one command share items when there are too many, so their number has no bound; what must follow has one,
/// for it follows from few kinds of facts.
/// </remarks>
internal sealed class CaseBatch
{
    private const int MostOperations = 100;
    private static readonly TransactionalBatchItemRequestOptions Brief = new() { EnableContentResponseOnWrite = false };
    private readonly CaseCommit _commit;
    private readonly ItemBytes? _answer;
    private readonly ItemBytes _snapshot;
    private readonly ImmutableArray<ItemBytes> _events;
    private readonly ImmutableArray<ItemBytes> _outbox;

    /// <summary>Prepares the batch.</summary>
    /// <exception cref="ArgumentException">The facts do not lead from the expected revision to the new one, or two things to follow are one.</exception>
    /// <exception cref="RecordTooLargeException">It is larger than the service takes.</exception>
    public CaseBatch(CaseCommit commit)
    {
        Check(commit);
        _commit = commit;
        _snapshot = ItemBytes.Of(CaseItems.SnapshotId, SnapshotItem.Of(commit.Snapshot));
        _outbox = [.. commit.Outbox.Select(OutboxRow.Of).Select(row => ItemBytes.Of(row.Id, row))];
        _answer = commit.Answer is { } answer ? Bytes(AnswerItem.Of(commit.Snapshot.Case, answer, commit.Facts[^1].At)) : null;
        _events = [.. Events(commit)];
        ItemBytes.Check(Items.Sum(item => (long)item.Json.Length));
    }

    /// <summary>The case.</summary>
    public string Partition => _commit.Snapshot.Case.ToString();

    /// <summary>What tells this commit from every other one.</summary>
    public string Write { get; } = Guid.NewGuid().ToString("N");

    /// <summary>The identity of its first facts.</summary>
    public string FirstEvent => _events[0].Id;

    private bool Opens => _commit.ExpectedRevision == 0;

    private IEnumerable<ItemBytes> Items => [.. _answer is { } answer ? [answer] : Array.Empty<ItemBytes>(), _snapshot, .. _events, .. _outbox];

    /// <summary>Adds its operations: first what tells a repeated request from a stale one.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="eTag">The service's version of the snapshot the command was decided on.</param>
    public void AddTo(TransactionalBatch batch, string? eTag)
    {
        if (_answer is { } answer)
        {
            batch.CreateItemStream(answer.Open(), Brief);
        }

        if (Opens)
        {
            batch.CreateItemStream(_snapshot.Open(), Brief);
        }
        else
        {
            var onlyThat = new TransactionalBatchItemRequestOptions { EnableContentResponseOnWrite = false, IfMatchEtag = eTag };
            batch.ReplaceItemStream(_snapshot.Id, _snapshot.Open(), onlyThat);
        }

        foreach (var item in _events.Concat(_outbox))
        {
            batch.CreateItemStream(item.Open(), Brief);
        }
    }

    /// <summary>The service's version of the new snapshot.</summary>
    public string SnapshotOf(TransactionalBatchResponse stored) => stored[_answer is null ? 0 : 1].ETag;

    /// <summary>What the operation that was refused says of the commit.</summary>
    /// <exception cref="InvalidOperationException">Something that must follow is on the list already: a bug.</exception>
    public CommitOutcome OutcomeOf(TransactionalBatchResponse refused)
    {
        var place = Enumerable.Range(0, refused.Count).First(place => refused[place].StatusCode != System.Net.HttpStatusCode.FailedDependency);
        var snapshot = _answer is null ? 0 : 1;
        return place < snapshot ? CommitOutcome.AlreadyAnswered
            : place <= snapshot + _events.Length ? CommitOutcome.Stale
            : throw new InvalidOperationException($"Case {Partition} was to be followed by {_outbox[place - snapshot - _events.Length - 1].Id} before.");
    }

    private IEnumerable<ItemBytes> Events(CaseCommit commit)
    {
        var room = MostOperations - 2 - commit.Outbox.Length;
        var together = (commit.Facts.Length + room - 1) / room;
        return commit.Facts.Chunk(together).Select(facts => EventItem.Of(commit.Snapshot.Case, Write, facts)).Select(item => ItemBytes.Of(item.Id, item));
    }

    private static ItemBytes Bytes(AnswerItem item) => ItemBytes.Of(item.Id, item);

    private static void Check(CaseCommit commit)
    {
        var sequences = commit.Facts.Select(fact => fact.Sequence);
        if (commit.Facts.IsEmpty || !sequences.SequenceEqual(Enumerable.Range(commit.ExpectedRevision + 1, commit.Facts.Length))
            || commit.Facts[^1].Sequence != commit.Snapshot.Revision)
        {
            throw new ArgumentException("The facts of a commit lead from the expected revision to the new one without a gap.", nameof(commit));
        }

        if (commit.Outbox.DistinctBy(item => item.Id).Count() != commit.Outbox.Length || commit.Outbox.Length > MostOperations - 3)
        {
            throw new ArgumentException($"What follows a commit are at most {MostOperations - 3} items, each with its own identity.", nameof(commit));
        }
    }
}
