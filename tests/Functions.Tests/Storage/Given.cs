using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>Commits as the application makes them.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Noon = new(2020, 7, 8, 12, 0, 0, 0, TimeSpan.FromHours(8));

    public static CancellationToken Unhurried => CancellationToken.None;

    public static CaseId Case(int place) => new(new Guid(place, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));

    public static CaseId AnyCase() => new(Guid.NewGuid());

    /// <summary>The commit that opens a case with one fact.</summary>
    public static CaseCommit Opening(CaseId id, params QueueEntry[] queues) =>
        new(0, Snapshot(id, 1, queues), [Fact(1)], [], null);

    /// <summary>The commit of one more fact.</summary>
    public static CaseCommit Change(CaseId id, int expected, params QueueEntry[] queues) =>
        new(expected, Snapshot(id, expected + 1, queues), [Fact(expected + 1)], [], null);

    public static CaseSnapshot Snapshot(CaseId id, int revision, params QueueEntry[] queues) => new(
        id, "talent", revision, $"TJ2020{id.ToString()[..8]}", "under-review", "120104", null, [.. queues], $$"""{"revision":{{revision}},"姓名":"王芳"}""");

    public static StoredFact Fact(int sequence) => new(sequence, Noon.AddSeconds(sequence), $$"""{"sequence":{{sequence}}}""");

    public static StoredAnswer Answer(string key, int revision = 1, DateTimeOffset? expires = null) =>
        new(key, "request-digest", 201, "/api/cases/1", revision, """{"收件":true}""", expires ?? Noon.AddDays(1));

    public static OutboxItem Item(CaseId id, string name, DateTimeOffset due) => new(id, "talent", name, new OutboxWork.RingBell($"review-{id}-1"), due);

    public static QueueEntry In(string queue, DateTimeOffset? since = null) => new(queue, since ?? Noon);

    /// <summary>The same lines in the same order; two immutable arrays are equal only when they are one.</summary>
    public static void AssertLines<T>(ImmutableArray<T> expected, ImmutableArray<T> actual) => Assert.Equal(expected.AsEnumerable(), actual);

    public static CaseCommit Due(this CaseCommit commit, DateTimeOffset? at) => commit with { Snapshot = commit.Snapshot with { NextDueAt = at } };
}
