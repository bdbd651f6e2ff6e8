using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>Lists: first come, first served, page after page.</summary>
public abstract partial class CaseStoreContract
{
    [Fact]
    public async Task A_list_shows_enough_to_open_the_case()
    {
        var id = AnyCase();
        await Store.Commit(Opening(id, In("review", Noon.AddMilliseconds(999))), Unhurried);
        await Store.Commit(Change(id, 1, In("review", Noon.AddMilliseconds(999))), Unhurried);

        var page = await Store.List("review", null, 10, Unhurried);

        var snapshot = Snapshot(id, 2);
        AssertLines([new QueuedCase(id, "talent", snapshot.Number, "under-review", "120104", 2, Noon.AddMilliseconds(999))], page.Items);
        Assert.Null(page.Next);
    }

    [Fact]
    public async Task The_longest_waiting_comes_first_whatever_the_offset_and_equals_by_case()
    {
        await Store.Commit(Opening(Case(3), In("review", Noon.ToOffset(TimeSpan.Zero))), Unhurried);
        await Store.Commit(Opening(Case(1), In("review", Noon.ToOffset(TimeSpan.FromHours(-11)))), Unhurried);
        await Store.Commit(Opening(Case(2), In("review", Noon)), Unhurried);
        await Store.Commit(Opening(Case(9), In("review", Noon.AddMilliseconds(-1))), Unhurried);
        await Store.Commit(Opening(Case(0), In("review", Noon.AddMilliseconds(1))), Unhurried);

        Assert.Equal([Case(9), Case(1), Case(2), Case(3), Case(0)], await Pages("review", 1));
    }

    [Fact]
    public async Task A_case_stands_in_the_lists_of_its_last_commit_and_in_no_other()
    {
        var id = AnyCase();
        await Store.Commit(Opening(id, In("owner:a"), In("review:HRSS:120104"), In("review:PSB:120104")), Unhurried);
        await Store.Commit(Change(id, 1, In("owner:a"), In("review:PSB:120104", Noon.AddDays(1)), In("conflicts")), Unhurried);

        Assert.Equal([id], await Pages("owner:a", 10));
        Assert.Empty(await Pages("review:HRSS:120104", 10));
        Assert.Equal(Noon.AddDays(1), Assert.Single((await Store.List("review:PSB:120104", null, 10, Unhurried)).Items).Since);
        Assert.Equal([id], await Pages("conflicts", 10));
        Assert.Empty(await Pages("review:PSB:12010", 10));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(10)]
    [InlineData(30)]
    [InlineData(1000)]
    public async Task Pages_of_any_size_hold_every_case_once(int take)
    {
        await Task.WhenAll(Enumerable.Range(0, 30).Select(place => Store.Commit(Opening(Case(place), In("review", Noon.AddSeconds(place / 3))), Unhurried)));

        Assert.Equal(Enumerable.Range(0, 30).Select(Case), await Pages("review", take));
    }

    [Fact]
    public async Task Who_stays_is_read_exactly_once_while_others_come_and_go()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(place => Store.Commit(Opening(Case(place), In("review", Noon.AddSeconds(place))), Unhurried)));
        var read = new List<CaseId>();
        string? after = null;
        var round = 0;
        do
        {
            var page = await Store.List("review", after, 4, Unhurried);
            read.AddRange(page.Items.Select(line => line.Case));
            after = page.Next;

            // One just read leaves, the one at which the page ended too; one comes in front of everybody, one at the end.
            await Store.Commit(Change(page.Items[0].Case, 1), Unhurried);
            await Store.Commit(Change(page.Items[^1].Case, 1), Unhurried);
            await Store.Commit(Opening(Case(100 + round), In("review", Noon.AddDays(-1))), Unhurried);
            await Store.Commit(Opening(Case(200 + round), In("review", Noon.AddDays(1))), Unhurried);
            round++;
        }
        while (after is not null && round < 20);

        Assert.Equal(Enumerable.Range(0, 40).Select(Case), read.Take(40));
        Assert.Equal(read.Count, read.Distinct().Count());
        Assert.DoesNotContain(Case(100), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a token")]
    [InlineData("AAAA")]
    [InlineData("'; DROP TABLE cases; --")]
    public async Task A_place_that_no_page_has_given_is_refused(string after)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.List("review", after, 10, Unhurried));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    public async Task A_number_of_lines_beyond_the_bounds_is_refused(int take)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.List("review", null, take, Unhurried));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.Journal(AnyCase(), 0, take, Unhurried));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.Due(Noon, null, take, Unhurried));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.DueOutbox(Noon, take, Unhurried));
    }

    private async Task<List<CaseId>> Pages(string queue, int take)
    {
        var cases = new List<CaseId>();
        string? after = null;
        do
        {
            var page = await Store.List(queue, after, take, Unhurried);
            Assert.InRange(page.Items.Length, after is null ? 0 : 1, take);
            cases.AddRange(page.Items.Select(line => line.Case));
            Assert.NotEqual(after ?? "", page.Next);
            after = page.Next;
        }
        while (after is not null);

        return cases;
    }
}
