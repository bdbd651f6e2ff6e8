using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Policies;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Tests.Storage;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.Functions.Tests.Law;

/// <summary>The rules in force: those that ship and every amendment on record (G5, N6).</summary>
public sealed class LawBookTests : IDisposable, IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 11, 4, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(15);
    private readonly TemporaryStore _file = new();
    private readonly VirtualClock _clock = new(Start);
    private CountedRegistry _registry = null!;

    public async Task InitializeAsync() => _registry = new CountedRegistry(new SqliteRegistry(await _file.Open()));

    public Task DisposeAsync() => _file.Remove();

    public void Dispose() => _clock.Dispose();

    [Fact]
    public async Task An_amendment_is_in_force_at_once_where_it_was_recorded_and_within_the_bounded_time_elsewhere()
    {
        using var here = await Book();
        using var elsewhere = await Book();

        await Desk(here).Record(Cutoff(2026, 12, 31), "announcement", Request("first"), default);
        await elsewhere.BeCurrent(default);
        Assert.Equal(new DateOnly(2026, 12, 31), here.Points.Policies.AcceptanceCutoff);
        Assert.Null(elsewhere.Points.Policies.AcceptanceCutoff);

        await _clock.AdvanceBy(MaxAge);
        await elsewhere.BeCurrent(default);
        Assert.Equal(new DateOnly(2026, 12, 31), elsewhere.Points.Policies.AcceptanceCutoff);
    }

    [Fact]
    public async Task Within_the_bounded_time_nothing_is_read_however_many_ask()
    {
        using var book = await Book();
        var read = _registry.Reads;

        await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => book.BeCurrent(default).AsTask()));
        Assert.Equal(read, _registry.Reads);

        await _clock.AdvanceBy(MaxAge);
        await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => book.BeCurrent(default).AsTask()));
        Assert.Equal(read + 1, _registry.Reads);
    }

    [Fact]
    public async Task Amendments_of_many_operators_at_once_have_one_order_for_everybody()
    {
        using var one = await Book();
        using var other = await Book();

        await Task.WhenAll(Enumerable.Range(1, 20).Select(day =>
            Desk(day % 2 == 0 ? one : other).Record(Cutoff(2026, 12, day), $"announcement {day}", Request($"{day}"), default)));
        await one.Read(default);
        await other.Read(default);

        Assert.Equal(Enumerable.Range(1, 20), one.Amendments.Select(amendment => amendment.Number));
        Assert.Equal(one.Amendments.Select(amendment => amendment.Source), other.Amendments.Select(amendment => amendment.Source));
        Assert.Equal(one.Points.Policies.AcceptanceCutoff, other.Points.Policies.AcceptanceCutoff);
    }

    [Fact]
    public async Task The_same_request_amends_once_and_the_day_in_force_amends_nothing()
    {
        using var book = await Book();

        var first = await Desk(book).Record(Cutoff(2026, 12, 31), "announcement", Request("key"), default);
        var again = await Desk(book).Record(Cutoff(2026, 12, 31), "announcement", Request("key"), default);
        var same = await Desk(book).Record(Cutoff(2026, 12, 31), "another announcement", Request("another key"), default);

        Assert.False(Assert.IsType<AmendmentOutcome.Recorded>(first).Existed);
        Assert.True(Assert.IsType<AmendmentOutcome.Recorded>(again).Existed);
        Assert.IsType<AmendmentOutcome.InForceAlready>(same);
        Assert.Single(book.Amendments);
    }

    [Fact]
    public async Task An_amendment_is_known_with_the_rules_before_and_after_it()
    {
        using var book = await Book();
        await Desk(book).Record(Cutoff(2026, 12, 30), "first", Request("1"), default);
        await Desk(book).Record(Cutoff(2026, 12, 31), "second", Request("2"), default);

        var change = book.Change(2);

        Assert.Equal(
            ("second", new DateOnly(2026, 12, 30), new DateOnly(2026, 12, 31)),
            (change.Amendment.Source, change.Before.Points.Policies.AcceptanceCutoff, change.After.Points.Policies.AcceptanceCutoff));
    }

    [Fact]
    public async Task A_store_that_is_down_leaves_in_force_what_was_known_and_is_asked_again_after_the_bounded_time()
    {
        using var book = await Book();
        await Desk(book).Record(Cutoff(2026, 12, 31), "announcement", Request("1"), default);

        _registry.IsDown = true;
        await _clock.AdvanceBy(MaxAge);
        await Assert.ThrowsAsync<IOException>(() => book.BeCurrent(default).AsTask());
        await book.BeCurrent(default);

        Assert.Equal(new DateOnly(2026, 12, 31), book.Points.Policies.AcceptanceCutoff);
    }

    [Fact]
    public async Task A_broken_amendment_on_record_stops_the_start_and_is_named()
    {
        var directory = Directory.CreateTempSubdirectory("law-").FullName;
        await using (var service = await LocalService.Start(new LocalServiceOptions(Start) { Directory = directory }))
        {
            var paper = new HolidayPaper("2027", 2028, new DateOnly(2026, 11, 4), "test", [new Holiday("元旦", "New Year's Day", new(2027, 1, 1), new(2027, 1, 3))], []);
            await service.Services.GetRequiredService<AmendmentRegister>().Record(new Amendment(1, Start, "ops", "test", new AmendedRule.HolidayArrangement(paper)), default);
        }

        var refusal = await Assert.ThrowsAsync<RuleSetException>(() => LocalService.Start(new LocalServiceOptions(Start) { Directory = directory }));

        Assert.Equal("amendment 1", refusal.Place);
        Directory.Delete(directory, recursive: true);
    }

    private static AmendedRule.AcceptanceCutoff Cutoff(int year, int month, int day) => new(new DateOnly(year, month, day));

    private static WriteRequest Request(string key) => new(
        new Caller("ops", [Role.Ops]), Idempotency.Of("ops", key, "PUT", "/api/policies/acceptance-cutoff", []), null, "MoveAcceptanceCutoff", "trace");

    private async Task<LawBook> Book()
    {
        var book = new LawBook(Statutes.Shipped, new AmendmentRegister(_registry), _clock, MaxAge);
        await book.Read(default);
        return book;
    }

    private AmendmentDesk Desk(LawBook book) => new(book, new AmendmentRegister(_registry), _registry, _clock);
}
