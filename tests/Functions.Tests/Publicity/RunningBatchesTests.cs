using NSubstitute;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Publicity;
using TalentSettlement.Functions.Tests.Storage;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.Functions.Tests.Publicity;

/// <summary>A batch is looked after from its cut-off until nobody of it is left (S-18, G7).</summary>
public sealed class RunningBatchesTests : IDisposable, IAsyncLifetime
{
    private static readonly BatchId January = new("2013-01-1");
    private readonly TemporaryStore _file = new();
    private readonly VirtualClock _clock = new(new DateOnly(2013, 1, 21).At(new(9, 0)));
    private readonly ICaseStore _cases = Substitute.For<ICaseStore>();
    private SqliteRegistry _registry = null!;
    private LawBook _law = null!;
    private BatchBook _batches = null!;

    public async Task InitializeAsync()
    {
        _registry = new SqliteRegistry(await _file.Open());
        _law = new LawBook(Statutes.Shipped, new AmendmentRegister(_registry), _clock, TimeSpan.FromDays(1));
        await _law.Read(default);
        _batches = new BatchBook(_registry, _law);
        _cases.List(default!, default, default, default).ReturnsForAnyArgs(new ListPage<QueuedCase>([], null));
    }

    public Task DisposeAsync() => _file.Remove();

    public void Dispose()
    {
        _law.Dispose();
        _clock.Dispose();
    }

    [Fact]
    public async Task A_batch_that_is_made_public_while_its_people_are_counted_is_not_taken_for_empty_S20()
    {
        _cases.List(default!, default, default, default).ReturnsForAnyArgs(async _ =>
        {
            await _batches.Change(January, MadePublic, default);
            return new ListPage<QueuedCase>([], null);
        });

        await Look().Note(default);

        Assert.Equal([January], await Running());
    }

    [Fact]
    public async Task A_batch_for_which_nobody_waited_is_over_and_not_looked_for_again()
    {
        await _batches.Change(January, file => file with { PublicationDay = new DateOnly(2013, 1, 20) }, default);

        await Look().Note(default);

        Assert.Empty(await Running());
        Assert.Equal(_clock.GetUtcNow(), (await _batches.Read(January, default)).EndedAt);
    }

    private static BatchFile MadePublic(BatchFile file) => file with
    {
        Clock = LegalClock.Start(TermPurpose.Publicity, Term.CalendarDays(7), new DateOnly(2013, 1, 21).At(new(9, 0))),
    };

    private RunningBatches Look() => new(_registry, _cases, _batches, _clock);

    private async Task<BatchId[]> Running() => await Look().Find(default).Select(batch => batch.Id).ToArrayAsync();
}
