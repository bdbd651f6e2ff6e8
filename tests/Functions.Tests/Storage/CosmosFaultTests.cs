using System.Net;
using TalentSettlement.Core.Cases;
using TalentSettlement.CosmosGateway;
using TalentSettlement.Functions.Platform.Storage;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>Cases when the service refuses, is slow, or its answer is lost: every command is stored once or not at all, and its caller is told which.</summary>
public sealed class CosmosFaultTests : IAsyncLifetime
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(1);
    private readonly GatewayStore _store = new();
    private ICaseStore _cases = null!;

    public static TheoryData<Fault> Refusals { get; } = new(
        new Fault.Refused(HttpStatusCode.TooManyRequests, Soon),
        new Fault.Refused(HttpStatusCode.ServiceUnavailable),
        new Fault.Refused(HttpStatusCode.RequestTimeout),
        new Fault.Refused(HttpStatusCode.InternalServerError),
        new Fault.Refused(HttpStatusCode.Gone),
        new Fault.Refused((HttpStatusCode)449));

    public static TheoryData<Fault> LostAnswers { get; } = new(
        new Fault.AnswerLost(),
        new Fault.AnswerLate(),
        new Fault.AnswerReplaced(HttpStatusCode.RequestTimeout),
        new Fault.AnswerReplaced(HttpStatusCode.ServiceUnavailable));

    public Task InitializeAsync()
    {
        _cases = _store.Cases();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        Assert.Equal(0, _store.Gateway.Faults.Left);
        await _store.Close();
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_command_that_is_refused_for_a_moment_is_stored_once(Fault refusal)
    {
        var id = AnyCase();
        _store.Gateway.Faults.Next(RequestKind.Batch, refusal, refusal);

        Assert.Equal(CommitOutcome.Committed, await _cases.Commit(Everything(id, 0), Unhurried));

        await AssertStoredOnce(id, 1);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_reading_that_is_refused_for_a_moment_is_answered(Fault refusal)
    {
        var id = AnyCase();
        await _cases.Commit(Everything(id, 0), Unhurried);
        _store.Gateway.Faults.Next(RequestKind.PointRead, refusal, refusal);
        _store.Gateway.Faults.Next(RequestKind.Query, refusal);
        _store.Gateway.Faults.Next(RequestKind.QueryPlan, refusal);

        Assert.Equal(1, (await _cases.Find(id, Unhurried))?.Revision);
        Assert.Single((await _cases.List("all", null, 10, Unhurried)).Items);
    }

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task A_command_whose_answer_was_lost_is_stored_once_and_known_to_be(Fault lost)
    {
        var id = AnyCase();
        _store.Gateway.Faults.Next(RequestKind.Batch, lost);

        Assert.Equal(CommitOutcome.Committed, await _cases.Commit(Everything(id, 0), Unhurried));
        Assert.Equal(1, (await _cases.Find(id, Unhurried))?.Revision);
        _store.Gateway.Faults.Next(RequestKind.Batch, lost);

        Assert.Equal(CommitOutcome.Committed, await _cases.Commit(Everything(id, 1), Unhurried));
        await AssertStoredOnce(id, 2);
    }

    [Fact]
    public async Task A_command_whose_answer_was_lost_is_known_to_be_stored_though_another_one_came_after_it()
    {
        var id = AnyCase();
        await _cases.Commit(Opening(id), Unhurried);
        _store.Gateway.Faults.Next(RequestKind.Batch, new Fault.AnswerReplaced(HttpStatusCode.ServiceUnavailable));
        var lost = _cases.Commit(Change(id, 1) with { Answer = Answer("key-2", 2) }, Unhurried);
        var elsewhere = _store.Cases();
        while ((await elsewhere.Find(id, Unhurried))!.Revision < 2)
        {
        }

        Assert.Equal(CommitOutcome.Committed, await elsewhere.Commit(Change(id, 2), Unhurried));
        Assert.Equal(CommitOutcome.Committed, await lost);
        Assert.Equal([1, 2, 3], (await _cases.Journal(id, 0, 10, Unhurried)).Select(fact => fact.Sequence));
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task A_service_that_does_not_recover_is_given_up_within_bounds_and_nothing_is_stored(HttpStatusCode status)
    {
        var id = AnyCase();
        await _cases.Find(id, Unhurried);
        var refusal = new Fault.Refused(status, Soon);
        _store.Gateway.Faults.Next(RequestKind.Batch, Enumerable.Repeat<Fault>(refusal, 40));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => _cases.Commit(Everything(id, 0), Unhurried));

        Assert.InRange(_store.Gateway.Faults.Left, 25, 39);
        while (_store.Gateway.Faults.Left > 0)
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => _cases.Commit(Everything(id, 0), Unhurried));
        }

        Assert.Empty(_store.Gateway.Items("cases"));
    }

    [Fact]
    public async Task A_case_that_another_instance_has_changed_is_stale_and_read_again_is_current()
    {
        var id = AnyCase();
        await _cases.Commit(Opening(id), Unhurried);
        await _store.Cases().Commit(Change(id, 1), Unhurried);

        Assert.Equal(CommitOutcome.Stale, await _cases.Commit(Everything(id, 1), Unhurried));
        Assert.Equal(CommitOutcome.Committed, await _cases.Commit(Change(id, (await _cases.Find(id, Unhurried))!.Revision), Unhurried));
    }

    [Fact]
    public async Task A_command_on_a_case_that_was_just_read_is_one_request()
    {
        var id = AnyCase();
        await _cases.Commit(Opening(id), Unhurried);
        var before = _store.Gateway.Operations.Length;

        await _cases.Find(id, Unhurried);
        await _cases.Commit(Change(id, 1), Unhurried);
        await _cases.Commit(Change(id, 2), Unhurried);

        Assert.Equal(
            [RequestKind.PointRead, RequestKind.Batch, RequestKind.Batch],
            _store.Gateway.Operations[before..].Select(operation => operation.Kind));
    }

    [Fact]
    public async Task Commands_by_two_instances_on_one_case_are_all_stored()
    {
        var id = AnyCase();
        await _cases.Commit(Opening(id), Unhurried);
        ICaseStore[] instances = [_cases, _store.Cases()];

        await Task.WhenAll(Enumerable.Range(0, 64).Select(place => Task.Run(async () =>
        {
            var mine = instances[place % 2];
            CommitOutcome outcome;
            do
            {
                var seen = (await mine.Find(id, Unhurried))!.Revision;
                outcome = await mine.Commit(Change(id, seen) with { Facts = [Fact(seen + 1) with { Body = $"{place}" }] }, Unhurried);
            }
            while (outcome != CommitOutcome.Committed);
        })));

        var journal = await _cases.Journal(id, 1, 1000, Unhurried);
        Assert.Equal(Enumerable.Range(2, 64), journal.Select(fact => fact.Sequence));
        Assert.Equal(64, journal.Select(fact => fact.Body).Distinct().Count());
    }

    [Fact]
    public async Task What_is_larger_than_2_MB_is_refused_before_it_is_sent_and_nothing_is_stored()
    {
        var id = AnyCase();
        var large = new string('长', 700_000);
        var opening = Everything(id, 0);
        CaseCommit[] commits =
        [
            opening with { Snapshot = opening.Snapshot with { Body = large } },
            opening with { Facts = [Fact(1) with { Body = large }] },
            opening with { Snapshot = opening.Snapshot with { Body = large[..400_000] }, Facts = [Fact(1) with { Body = large[..400_000] }] },
        ];

        foreach (var commit in commits)
        {
            await Assert.ThrowsAsync<RecordTooLargeException>(() => _cases.Commit(commit, Unhurried));
        }

        Assert.Empty(_store.Gateway.Operations);
    }

    [Fact]
    public async Task What_the_service_finds_too_large_is_refused_all_the_same()
    {
        var id = AnyCase();
        _store.Gateway.Faults.Next(RequestKind.Batch, new Fault.Refused(HttpStatusCode.RequestEntityTooLarge));

        await Assert.ThrowsAsync<RecordTooLargeException>(() => _cases.Commit(Everything(id, 0), Unhurried));

        Assert.Null(await _cases.Find(id, Unhurried));
    }

    [Theory]
    [InlineData(98)]
    [InlineData(99)]
    [InlineData(500)]
    public async Task More_facts_than_a_batch_has_operations_are_stored_at_once_and_read_in_order(int many)
    {
        var id = AnyCase();
        var facts = Enumerable.Range(1, many).Select(Fact);
        var commit = Everything(id, 0) with { Snapshot = Snapshot(id, many, In("all")), Facts = [.. facts] };

        Assert.Equal(CommitOutcome.Committed, await _cases.Commit(commit, Unhurried));
        Assert.Equal(CommitOutcome.Committed, await _cases.Commit(Change(id, many), Unhurried));

        var read = new List<StoredFact>();
        while (await _cases.Journal(id, read.Count, 7, Unhurried) is { IsEmpty: false } page)
        {
            read.AddRange(page);
        }

        Assert.Equal([.. facts, Fact(many + 1)], read);
    }

    [Fact]
    public async Task More_to_follow_than_a_batch_has_operations_is_refused_as_a_bug()
    {
        var id = AnyCase();
        var items = Enumerable.Range(0, 98).Select(place => Item(id, $"ring-{place}", Noon));

        await Assert.ThrowsAsync<ArgumentException>(() => _cases.Commit(Opening(id) with { Outbox = [.. items] }, Unhurried));
        Assert.Equal(CommitOutcome.Committed, await _cases.Commit(Opening(id) with { Outbox = [.. items.Skip(1)], Answer = Answer("key") }, Unhurried));
    }

    [Fact]
    public async Task The_service_forgets_an_expired_answer_by_itself()
    {
        var id = AnyCase();
        await _cases.Commit(Opening(id) with { Answer = Answer("key", expires: Noon.AddDays(1)) }, Unhurried);

        _store.Gateway.Clock = () => Noon.AddDays(1).AddSeconds(-2);
        Assert.NotNull(await _cases.FindAnswer(id, "key", Unhurried));
        _store.Gateway.Clock = () => Noon.AddDays(1);

        Assert.Null(await _cases.FindAnswer(id, "key", Unhurried));
        Assert.Equal(0, await _cases.ForgetAnswers(Noon.AddDays(1), Unhurried));
        Assert.Equal(CommitOutcome.Committed, await _cases.Commit(Change(id, 1) with { Answer = Answer("key", 2) }, Unhurried));
    }

    [Fact]
    public async Task A_container_that_was_not_deployed_is_not_taken_for_a_case_that_does_not_exist()
    {
        var deployed = _store.Deployed();

        await Assert.ThrowsAsync<InvalidOperationException>(() => deployed.Find(AnyCase(), Unhurried));
        await Assert.ThrowsAsync<InvalidOperationException>(() => deployed.Commit(Opening(AnyCase()), Unhurried));
        await Assert.ThrowsAsync<InvalidOperationException>(() => deployed.Due(Noon, null, 10, Unhurried));
    }

    private static CaseCommit Everything(CaseId id, int expected) => new(
        expected, Snapshot(id, expected + 1, In("all")), [Fact(expected + 1)], [Item(id, $"ring-{expected}", Noon)], Answer($"key-{expected}", expected + 1));

    private async Task AssertStoredOnce(CaseId id, int revision)
    {
        Assert.Equal(revision, (await _cases.Find(id, Unhurried))?.Revision);
        Assert.Equal(Enumerable.Range(1, revision), (await _cases.Journal(id, 0, 1000, Unhurried)).Select(fact => fact.Sequence));
        Assert.Equal(revision, (await _cases.DueOutbox(Noon, 1000, Unhurried)).Length);
        Assert.Equal(revision, (await _cases.FindAnswer(id, $"key-{revision - 1}", Unhurried))?.Revision);
    }
}
