using System.Collections.Immutable;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Sanctions;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>What is due: clocks of cases, and what must follow a command.</summary>
public abstract partial class CaseStoreContract
{
    [Fact]
    public async Task A_clock_is_due_exactly_at_its_moment_and_not_a_millisecond_before()
    {
        var id = AnyCase();
        var due = Noon.AddMilliseconds(999);
        await Store.Commit(Opening(id).Due(due), Unhurried);

        Assert.Empty((await Store.Due(due.AddMilliseconds(-1), null, 10, Unhurried)).Items);
        var line = Assert.Single((await Store.Due(due.ToOffset(TimeSpan.FromHours(-3)), null, 10, Unhurried)).Items);
        Assert.Equal(new QueuedCase(id, "talent", Snapshot(id, 1).Number, "under-review", "120104", 1, due), line);
    }

    [Fact]
    public async Task Due_clocks_come_earliest_first_and_a_stopped_one_not_at_all()
    {
        await Store.Commit(Opening(Case(1)).Due(Noon), Unhurried);
        await Store.Commit(Opening(Case(2)).Due(Noon.AddDays(-2)), Unhurried);
        await Store.Commit(Opening(Case(3)).Due(Noon.AddDays(-1)), Unhurried);
        await Store.Commit(Opening(Case(4)).Due(Noon.AddDays(-9)), Unhurried);
        await Store.Commit(Opening(Case(5)).Due(Noon.AddDays(1)), Unhurried);
        await Store.Commit(Opening(Case(6)), Unhurried);
        await Store.Commit(Change(Case(4), 1), Unhurried);
        await Store.Commit(Change(Case(3), 1).Due(Noon.AddDays(-3)), Unhurried);

        Assert.Equal([Case(3), Case(2), Case(1)], (await Store.Due(Noon, null, 10, Unhurried)).Items.Select(line => line.Case));
        Assert.Equal([Case(3), Case(2)], (await Store.Due(Noon, null, 2, Unhurried)).Items.Select(line => line.Case));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(12)]
    [InlineData(1000)]
    public async Task Pages_of_due_clocks_hold_every_case_once_also_those_due_at_one_moment(int take)
    {
        foreach (var place in Enumerable.Range(0, 12))
        {
            await Store.Commit(Opening(Case(place)).Due(Noon.AddSeconds(-(place / 6))), Unhurried);
        }

        var pages = new List<ImmutableArray<QueuedCase>>();
        string? after = null;
        do
        {
            var page = await Store.Due(Noon, after, take, Unhurried);
            pages.Add(page.Items);
            after = page.Next;
        }
        while (after is not null);

        Assert.All(pages.SkipLast(1), page => Assert.Equal(take, page.Length));
        Assert.Equal(12 / take, pages.Count - 1);
        Assert.Equal(Enumerable.Range(0, 12).Select(Case).ToHashSet(), pages.SelectMany(page => page).Select(line => line.Case).ToHashSet());
        Assert.Equal(12, pages.Sum(page => page.Length));
        Assert.Equal(pages.SelectMany(page => page).Select(line => line.Since).Order(), pages.SelectMany(page => page).Select(line => line.Since));
    }

    [Fact]
    public async Task What_is_due_says_to_which_procedure_it_belongs()
    {
        var opening = Opening(Case(1), In("review")).Due(Noon);
        var points = opening with
        {
            Snapshot = opening.Snapshot with { Procedure = "points" },
            Outbox = [Item(Case(1), "start-1", Noon) with { Procedure = "points" }],
        };

        await Store.Commit(points, Unhurried);
        await Store.Commit(Opening(Case(2), In("review")) with { Outbox = [Item(Case(2), "start-1", Noon.AddSeconds(1))] }, Unhurried);

        Assert.Equal("points", Assert.Single((await Store.Due(Noon, null, 10, Unhurried)).Items).Procedure);
        Assert.Equal(["points", "talent"], (await Store.List("review", null, 10, Unhurried)).Items.Select(line => line.Procedure));
        Assert.Equal(["points", "talent"], (await Store.DueOutbox(Noon.AddSeconds(1), 10, Unhurried)).Select(item => item.Procedure));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a token")]
    [InlineData("AAAA")]
    public async Task A_place_among_due_clocks_that_no_page_has_given_is_refused(string after)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Due(Noon, after, 10, Unhurried));
    }

    [Fact]
    public async Task Every_kind_of_work_is_read_as_it_was_stored()
    {
        var id = AnyCase();
        var notification = Notification.About(NotificationKind.DeliveryReminder, 1, 1, ("name", "王芳"));
        OutboxWork[] works =
        [
            new OutboxWork.StartProcedure("JointReviewProcedure", "review-1", 1),
            new OutboxWork.RingBell("review-1"),
            new OutboxWork.ScanElement("id-card", new string('a', 64)),
            new OutboxWork.SendText(notification),
            new OutboxWork.KeepSanction("person", new Sanction("s-1", Noon, Noon.AddMonths(6), "case:1", "虚假材料")),
        ];
        var commit = Opening(id) with { Outbox = [.. works.Select((work, place) => new OutboxItem(id, "talent", $"item-{place}", work, Noon.AddSeconds(place)))] };

        await Store.Commit(commit, Unhurried);

        AssertLines(commit.Outbox, await Store.DueOutbox(Noon.AddMinutes(1), 10, Unhurried));
    }

    [Fact]
    public async Task Outbox_items_are_due_exactly_at_their_moment_earliest_first()
    {
        var (one, other) = (AnyCase(), AnyCase());
        await Store.Commit(Opening(one) with { Outbox = [Item(one, "b", Noon), Item(one, "a", Noon.AddMilliseconds(-1))] }, Unhurried);
        await Store.Commit(Opening(other) with { Outbox = [Item(other, "b", Noon.AddDays(-1)), Item(other, "c", Noon.AddMilliseconds(1))] }, Unhurried);

        AssertLines(
            [Item(other, "b", Noon.AddDays(-1)), Item(one, "a", Noon.AddMilliseconds(-1)), Item(one, "b", Noon)],
            await Store.DueOutbox(Noon, 10, Unhurried));
        AssertLines([Item(other, "b", Noon.AddDays(-1))], await Store.DueOutbox(Noon, 1, Unhurried));
    }

    [Fact]
    public async Task A_completed_item_is_off_the_list_and_completing_it_again_is_no_error()
    {
        var (one, other) = (AnyCase(), AnyCase());
        await Store.Commit(Opening(one) with { Outbox = [Item(one, "ring-1", Noon), Item(one, "ring-2", Noon)] }, Unhurried);
        await Store.Commit(Opening(other) with { Outbox = [Item(other, "ring-1", Noon)] }, Unhurried);

        await Store.CompleteOutbox([Item(one, "ring-1", Noon), Item(one, "unknown", Noon), Item(AnyCase(), "ring-1", Noon)], Unhurried);
        await Store.CompleteOutbox([Item(one, "ring-1", Noon)], Unhurried);
        await Store.CompleteOutbox([], Unhurried);

        Assert.Equal(
            new HashSet<OutboxItem> { Item(one, "ring-2", Noon), Item(other, "ring-1", Noon) },
            (await Store.DueOutbox(Noon, 10, Unhurried)).ToHashSet());
    }

    [Fact]
    public async Task A_postponed_item_is_due_later_with_its_count_of_attempts()
    {
        var id = AnyCase();
        await Store.Commit(Opening(id) with { Outbox = [Item(id, "ring-1", Noon)] }, Unhurried);
        var later = Item(id, "ring-1", Noon.AddSeconds(5)) with { Attempts = 1 };

        await Store.PostponeOutbox(later, Unhurried);

        Assert.Empty(await Store.DueOutbox(Noon.AddSeconds(5).AddMilliseconds(-1), 10, Unhurried));
        AssertLines([later], await Store.DueOutbox(Noon.AddSeconds(5), 10, Unhurried));
    }

    [Fact]
    public async Task A_completed_item_does_not_come_back_by_being_postponed()
    {
        var id = AnyCase();
        await Store.Commit(Opening(id) with { Outbox = [Item(id, "ring-1", Noon)] }, Unhurried);
        await Store.CompleteOutbox([Item(id, "ring-1", Noon)], Unhurried);

        await Store.PostponeOutbox(Item(id, "ring-1", Noon) with { Attempts = 1 }, Unhurried);

        Assert.Empty(await Store.DueOutbox(Noon.AddDays(1), 10, Unhurried));
    }
}
