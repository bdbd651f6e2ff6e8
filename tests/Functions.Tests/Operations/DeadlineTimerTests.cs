using System.Collections.Concurrent;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging.Abstractions;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Operations;
using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Tests.Storage;
using TalentSettlement.LocalRuntime.Time;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Operations;

/// <summary>The sweep of due clocks (T-14, S-25, S-26): every case has its turn, and the sweep ends.</summary>
public sealed class DeadlineTimerTests : IAsyncLifetime
{
    private readonly TemporaryStore _file = new();
    private readonly Desk _talent = new("talent");
    private readonly Desk _points = new("points");
    private SqliteCaseStore _store = null!;

    public async Task InitializeAsync() => _store = new SqliteCaseStore(await _file.Open());

    public Task DisposeAsync() => _file.Remove();

    [Fact]
    public async Task The_cases_of_every_procedure_are_swept_by_their_own_desk()
    {
        await Due(Case(1), "talent", Noon);
        await Due(Case(2), "points", Noon.AddHours(-1));
        await Due(Case(3), "points", Noon.AddMilliseconds(1));

        await Sweep(Noon);

        Assert.Equal([Case(1)], _talent.Met);
        Assert.Equal([Case(2)], _points.Met);
    }

    [Fact]
    public async Task A_case_that_stays_due_has_one_turn_and_the_sweep_ends()
    {
        foreach (var place in Enumerable.Range(0, 450))
        {
            await Due(Case(place), "talent", Noon.AddDays(-place / 100));
        }

        await Sweep(Noon);

        Assert.Equal(450, _talent.Met.Count);
        Assert.Equal(450, _talent.Met.Distinct().Count());
    }

    [Fact]
    public async Task A_case_that_cannot_be_decided_costs_no_other_its_turn_even_when_there_are_pages_of_them()
    {
        foreach (var place in Enumerable.Range(0, 250))
        {
            await Due(Case(place), place % 2 == 0 ? "talent" : "abolished", Noon.AddDays(-9));
            _talent.Poisoned.Add(Case(place));
        }

        await Due(Case(1000), "talent", Noon);
        await Due(Case(1001), "points", Noon);
        await Sweep(Noon);

        Assert.Equal([Case(1000)], _talent.Met);
        Assert.Equal([Case(1001)], _points.Met);
    }

    [Fact]
    public async Task A_sweep_that_is_stopped_stops()
    {
        await Due(Case(1), "talent", Noon);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Sweep(Noon, new CancellationToken(canceled: true)));

        Assert.Empty(_talent.Met);
    }

    private Task<CommitOutcome> Due(CaseId id, string procedure, DateTimeOffset at)
    {
        var commit = Opening(id).Due(at);
        return _store.Commit(commit with { Snapshot = commit.Snapshot with { Procedure = procedure } }, Unhurried);
    }

    private async Task Sweep(DateTimeOffset now, CancellationToken cancellation = default)
    {
        using var clock = new VirtualClock(now);
        var timer = new DeadlineTimer(_store, new CaseDesks(_store, [_talent, _points]), clock, NullLogger<DeadlineTimer>.Instance);
        await timer.Run(new TimerInfo(), null!, cancellation);
    }

    private sealed class Desk(string procedure) : ICaseDesk
    {
        public string Procedure => procedure;

        public ConcurrentQueue<CaseId> Met { get; } = new();

        public HashSet<CaseId> Poisoned { get; } = [];

        public ISettlementCase Read(CaseSnapshot snapshot) => throw new NotSupportedException();

        public Task MeetDeadline(CaseId id, DurableTaskClient durable, CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Poisoned.Contains(id))
            {
                throw new InvalidOperationException("This case cannot be read.");
            }

            Met.Enqueue(id);
            return Task.CompletedTask;
        }

        public Restatement? WhatMoves(CaseSnapshot snapshot, Statutes before, Statutes after) => throw new NotSupportedException();

        public Task<bool> Restate(CaseId id, LawChange change, DurableTaskClient durable, CancellationToken cancellation) => throw new NotSupportedException();
    }
}
