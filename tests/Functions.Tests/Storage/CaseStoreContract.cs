using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>What every adapter of <see cref="ICaseStore"/> promises: commits, journals and answers.</summary>
public abstract partial class CaseStoreContract : IAsyncLifetime
{
    protected ICaseStore Store { get; private set; } = null!;

    public async Task InitializeAsync() => Store = await Open();

    public abstract Task DisposeAsync();

    [Fact]
    public async Task An_opened_case_is_read_as_it_was_stored()
    {
        var commit = Opening(AnyCase(), In("owner:a"), In("review:HRSS:120104", Noon.AddMilliseconds(999))).Due(Noon.AddMilliseconds(999));

        Assert.Equal(CommitOutcome.Committed, await Store.Commit(commit, Unhurried));

        await AssertStored(commit.Snapshot);
    }

    [Fact]
    public async Task A_case_without_district_clock_or_list_is_read_as_it_was_stored()
    {
        var commit = Opening(AnyCase());
        var bare = commit with { Snapshot = commit.Snapshot with { District = null, Body = "" } };

        await Store.Commit(bare, Unhurried);

        await AssertStored(bare.Snapshot);
    }

    [Fact]
    public async Task A_case_that_was_never_opened_is_nowhere()
    {
        Assert.Null(await Store.Find(AnyCase(), Unhurried));
        Assert.Empty(await Store.Journal(AnyCase(), 0, 10, Unhurried));
        Assert.Null(await Store.FindAnswer(AnyCase(), "key", Unhurried));
        Assert.Equal(CommitOutcome.Stale, await Store.Commit(Change(AnyCase(), 1), Unhurried));
    }

    [Fact]
    public async Task A_change_replaces_all_of_the_snapshot()
    {
        var id = AnyCase();
        await Store.Commit(Opening(id, In("owner:a")).Due(Noon), Unhurried);
        var change = Change(id, 1, In("hand-over:120104", Noon.AddDays(1)));
        var snapshot = change.Snapshot with { State = "permitted", District = "120101", Number = "TJ2", Procedure = "points" };

        Assert.Equal(CommitOutcome.Committed, await Store.Commit(change with { Snapshot = snapshot }, Unhurried));

        await AssertStored(snapshot);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_commit_on_another_revision_is_stale_and_nothing_of_it_is_stored(int expected)
    {
        var id = AnyCase();
        await Store.Commit(Opening(id, In("owner:a")), Unhurried);
        await Store.Commit(Change(id, 1, In("owner:a")), Unhurried);

        Assert.Equal(CommitOutcome.Stale, await Store.Commit(Everything(id, expected, "key"), Unhurried));

        await AssertStored(Snapshot(id, 2, In("owner:a")));
        await AssertNothingOf(id, 2, "key");
    }

    [Fact]
    public async Task A_repeated_request_is_answered_already_and_nothing_of_it_is_stored()
    {
        var id = AnyCase();
        await Store.Commit(Opening(id, In("owner:a")) with { Answer = Answer("key") }, Unhurried);

        Assert.Equal(CommitOutcome.AlreadyAnswered, await Store.Commit(Everything(id, 1, "key"), Unhurried));

        await AssertStored(Snapshot(id, 1, In("owner:a")));
        await AssertNothingOf(id, 1, "another key");
        Assert.Equal(Answer("key"), await Store.FindAnswer(id, "key", Unhurried));
    }

    [Fact]
    public async Task A_repeated_request_finds_its_answer_though_the_case_has_moved_on()
    {
        var id = AnyCase();
        await Store.Commit(Opening(id) with { Answer = Answer("key") }, Unhurried);
        await Store.Commit(Change(id, 1), Unhurried);

        Assert.Equal(CommitOutcome.AlreadyAnswered, await Store.Commit(Opening(id) with { Answer = Answer("key") }, Unhurried));
    }

    [Fact]
    public async Task Facts_that_leave_a_gap_are_refused_as_a_bug_and_nothing_is_stored()
    {
        var id = AnyCase();
        var gap = Opening(id) with { Snapshot = Snapshot(id, 3), Facts = [Fact(1), Fact(3)] };

        await Assert.ThrowsAsync<ArgumentException>(() => Store.Commit(gap, Unhurried));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Commit(Opening(id) with { Facts = [] }, Unhurried));

        Assert.Null(await Store.Find(id, Unhurried));
    }

    [Fact]
    public async Task A_commit_that_breaks_half_way_leaves_nothing_behind()
    {
        var id = AnyCase();
        var twice = Opening(id, In("owner:a")) with { Outbox = [Item(id, "ring-1", Noon), Item(id, "ring-1", Noon)], Answer = Answer("key") };

        await Assert.ThrowsAnyAsync<Exception>(() => Store.Commit(twice, Unhurried));

        Assert.Null(await Store.Find(id, Unhurried));
        await AssertNothingOf(id, 0, "key");
        Assert.Empty((await Store.List("owner:a", null, 10, Unhurried)).Items);
    }

    [Fact]
    public async Task The_journal_is_in_order_and_only_grows()
    {
        var id = AnyCase();
        await Store.Commit(Opening(id) with { Snapshot = Snapshot(id, 3), Facts = [Fact(1), Fact(2), Fact(3)] }, Unhurried);
        var before = await Store.Journal(id, 0, 1000, Unhurried);
        await Store.Commit(Change(id, 3), Unhurried);

        AssertLines([Fact(1), Fact(2), Fact(3)], before);
        AssertLines([Fact(1), Fact(2), Fact(3), Fact(4)], await Store.Journal(id, 0, 1000, Unhurried));
        AssertLines([Fact(2), Fact(3)], await Store.Journal(id, 1, 2, Unhurried));
        Assert.Empty(await Store.Journal(id, 4, 1000, Unhurried));
    }

    [Fact]
    public async Task A_cancelled_reading_ends()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.Find(AnyCase(), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.Due(Noon, null, 1, cancelled));
    }

    /// <summary>Opens what this test stores in; when it is open, closes it before.</summary>
    protected abstract Task<ICaseStore> Open();

    private static CaseCommit Everything(CaseId id, int expected, string key) => new(
        expected,
        Snapshot(id, expected + 1, In("everything")) with { NextDueAt = Noon },
        [Fact(expected + 1)],
        [Item(id, "everything", Noon)],
        Answer(key));

    private async Task AssertNothingOf(CaseId id, int revision, string key)
    {
        Assert.Equal(revision, (await Store.Journal(id, 0, 1000, Unhurried)).Length);
        Assert.Empty((await Store.List("everything", null, 10, Unhurried)).Items);
        Assert.Empty(await Store.DueOutbox(Noon, 10, Unhurried));
        Assert.Empty((await Store.Due(Noon, null, 10, Unhurried)).Items);
        Assert.Null(await Store.FindAnswer(id, key, Unhurried));
    }

    private async Task AssertStored(CaseSnapshot expected)
    {
        var stored = await Store.Find(expected.Case, Unhurried);

        Assert.NotNull(stored);
        Assert.Equal(expected with { Queues = default }, stored with { Queues = default });
        Assert.Equal(expected.Queues.ToHashSet(), stored.Queues.ToHashSet());
    }
}
