using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Tests.Storage;

namespace TalentSettlement.Functions.Tests.Agencies;

/// <summary>N22: a fact of a case is counted once, whatever happens while it is counted.</summary>
public sealed class ScorecardBookTests : IAsyncLifetime
{
    private static readonly AgencyCode Qihang = new("qihang");
    private static readonly DateOnly January = new(2013, 1, 1);
    private static readonly CaseId Case = new(Guid.NewGuid());

    private readonly TemporaryStore _store = new();
    private SqliteRegistry _registry = null!;

    public async Task InitializeAsync() => _registry = new SqliteRegistry(await _store.Open());

    public Task DisposeAsync() => _store.Remove();

    [Fact]
    public async Task A_fact_that_is_delivered_twice_is_counted_once_N22()
    {
        var book = new ScorecardBook(_registry);

        await book.Count(Case, "count-7", Submitted("2013-01-14"), default);
        await book.Count(Case, "count-7", Submitted("2013-01-14"), default);

        Assert.Equal(1, (await book.Since(Qihang, January, default)).Submissions);
    }

    [Fact]
    public async Task The_same_kind_of_fact_of_another_case_or_later_in_the_case_is_another_N22()
    {
        var book = new ScorecardBook(_registry);

        await book.Count(Case, "count-7", Submitted("2013-01-14"), default);
        await book.Count(Case, "count-12", Submitted("2013-01-14"), default);
        await book.Count(new CaseId(Guid.NewGuid()), "count-7", Submitted("2013-01-14"), default);

        Assert.Equal(3, (await book.Since(Qihang, January, default)).Submissions);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(3, true)]
    public async Task A_fact_whose_counting_is_cut_off_at_any_write_is_counted_once_when_it_is_tried_again_N22(int write, bool isStored)
    {
        var cut = new ScorecardBook(new FailingRegistry(_registry, write, isStored));
        await Assert.ThrowsAsync<IOException>(() => cut.Count(Case, "count-7", Submitted("2013-01-14"), default));

        await cut.Count(Case, "count-7", Submitted("2013-01-14"), default);

        Assert.Equal(1, (await cut.Since(Qihang, January, default)).Submissions);
        Assert.Empty((await _registry.Find("scorecard:qihang", "2013-01", default))!.Read<ScorecardMonth>().Entering);
    }

    [Fact]
    public async Task Facts_that_are_counted_at_the_same_time_twice_each_are_each_counted_once_N22()
    {
        var books = Enumerable.Range(0, 2).Select(_ => new ScorecardBook(_registry)).ToArray();

        await Task.WhenAll(Enumerable.Range(1, 20).SelectMany(fact => books.Select(book =>
            Task.Run(() => book.Count(Case, $"count-{fact}", Submitted("2013-01-14"), default)))));

        Assert.Equal(20, (await books[0].Since(Qihang, January, default)).Submissions);
        Assert.Empty((await _registry.Find("scorecard:qihang", "2013-01", default))!.Read<ScorecardMonth>().Entering);
    }

    [Fact]
    public async Task Months_are_added_up_from_the_first_that_is_asked_for_N22()
    {
        var book = new ScorecardBook(_registry);
        await book.Count(Case, "count-7", Submitted("2012-12-31"), default);
        await book.Count(Case, "count-9", Submitted("2013-01-01"), default);
        await book.Count(Case, "count-12", new AgencyFact(Qihang, new DateOnly(2013, 2, 5), new AgencyEvent.MaterialReturned(3)), default);

        var sinceDecember = await book.Since(Qihang, new DateOnly(2012, 12, 1), default);
        var sinceJanuary = await book.Since(Qihang, January, default);

        Assert.Equal((2, 1, 3), (sinceDecember.Submissions, sinceDecember.Returns, sinceDecember.AvoidableErrors));
        Assert.Equal((1, 1, 3), (sinceJanuary.Submissions, sinceJanuary.Returns, sinceJanuary.AvoidableErrors));
        Assert.Equal(AgencyScorecard.Empty, await book.Since(new AgencyCode("yuanfan"), January, default));
    }

    private static AgencyFact Submitted(string on) => new(Qihang, DateOnly.ParseExact(on, "yyyy-MM-dd"), new AgencyEvent.Submitted());
}
