using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>What every adapter of <see cref="ISendLedger"/> promises.</summary>
public abstract class SendLedgerContract : IAsyncLifetime
{
    private ISendLedger ledger = null!;

    public async Task InitializeAsync() => ledger = await Open();

    public abstract Task DisposeAsync();

    [Fact]
    public async Task A_new_text_is_read_as_it_was_stored_with_version_1()
    {
        var text = Text("m-1", Case(1)) with
        {
            QueuedAt = Noon.AddMilliseconds(999),
            Steps = [new MessageStep(Noon, "handed-over", 1, "provider-1"), new MessageStep(Noon.AddMilliseconds(1), "receipt-failed", 1, "provider-1", "MK:0001")],
            InInbox = true,
        };

        Assert.True(await ledger.Save(text, Unhurried));

        AssertSame(text with { Version = 1 }, await ledger.Find("m-1", Unhurried));
        Assert.Null(await ledger.Find("m-2", Unhurried));
    }

    [Fact]
    public async Task A_text_that_exists_is_not_created_again()
    {
        await ledger.Save(Text("m-1", Case(1)), Unhurried);

        Assert.False(await ledger.Save(Text("m-1", Case(1)) with { Status = "delivered" }, Unhurried));

        AssertSame(Text("m-1", Case(1)) with { Version = 1 }, await ledger.Find("m-1", Unhurried));
    }

    [Fact]
    public async Task A_record_is_changed_only_on_the_version_that_was_read()
    {
        var text = Text("m-1", Case(1));
        await ledger.Save(text, Unhurried);
        var delivered = text with { Status = "delivered", Steps = [new MessageStep(Noon, "receipt-delivered", 1)], Version = 1 };

        Assert.True(await ledger.Save(delivered, Unhurried));
        Assert.False(await ledger.Save(text with { Status = "late", Version = 1 }, Unhurried));
        Assert.False(await ledger.Save(text with { Status = "early", Version = 3 }, Unhurried));
        Assert.False(await ledger.Save(text with { Message = "m-2", Version = 1 }, Unhurried));

        AssertSame(delivered with { Version = 2 }, await ledger.Find("m-1", Unhurried));
        Assert.Null(await ledger.Find("m-2", Unhurried));
    }

    [Fact]
    public async Task Many_receipts_at_once_are_all_noted()
    {
        await ledger.Save(Text("m-1", Case(1)), Unhurried);

        await Task.WhenAll(Enumerable.Range(1, 64).Select(attempt => Task.Run(async () =>
        {
            MessageRecord seen;
            do
            {
                seen = (await ledger.Find("m-1", Unhurried))!;
            }
            while (!await ledger.Save(seen with { Steps = seen.Steps.Add(new MessageStep(Noon, "retry", attempt)) }, Unhurried));
        })));

        var record = await ledger.Find("m-1", Unhurried);
        Assert.Equal(65, record?.Version);
        Assert.Equal(Enumerable.Range(1, 64), record!.Steps.Select(step => step.Attempt).Order());
    }

    [Fact]
    public async Task The_texts_of_a_case_are_in_the_order_in_which_they_were_queued()
    {
        await ledger.Save(Text("m-3", Case(1)) with { QueuedAt = Noon.AddMilliseconds(1) }, Unhurried);
        await ledger.Save(Text("m-2", Case(1)), Unhurried);
        await ledger.Save(Text("m-1", Case(1)), Unhurried);
        await ledger.Save(Text("m-0", Case(2)), Unhurried);

        Assert.Equal(["m-2", "m-1", "m-3"], (await ledger.OfCase(Case(1), Unhurried)).Select(text => text.Message));
        Assert.Equal(["m-0"], (await ledger.OfCase(Case(2), Unhurried)).Select(text => text.Message));
        Assert.Empty(await ledger.OfCase(Case(3), Unhurried));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(100)]
    public async Task The_operator_sees_every_undelivered_text_once_and_no_other(int take)
    {
        foreach (var place in Enumerable.Range(0, 12))
        {
            var text = Text($"m-{place:d2}", Case(place)) with { QueuedAt = Noon.AddSeconds(place / 4) };
            await ledger.Save(text, Unhurried);
            await ledger.Save(text with { Version = 1, Status = place % 3 == 0 ? "delivered" : "undelivered" }, Unhurried);
        }

        Assert.Equal(["m-01", "m-02", "m-04", "m-05", "m-07", "m-08", "m-10", "m-11"], await Undelivered(take));
    }

    [Fact]
    public async Task A_text_that_arrives_after_all_leaves_the_list_while_pages_are_read()
    {
        foreach (var place in Enumerable.Range(0, 4))
        {
            await ledger.Save(Text($"m-{place}", Case(place)) with { Status = "undelivered", QueuedAt = Noon.AddSeconds(place) }, Unhurried);
        }

        var first = await ledger.Undelivered(null, 2, Unhurried);
        await ledger.Save(first.Items[1] with { Status = "delivered" }, Unhurried);
        await ledger.Save(first.Items[0] with { Message = "m-4", Version = 0, QueuedAt = Noon.AddDays(1) }, Unhurried);
        var second = await ledger.Undelivered(first.Next, 10, Unhurried);

        Assert.Equal(["m-2", "m-3", "m-4"], second.Items.Select(text => text.Message));
        Assert.Equal(["m-0", "m-2", "m-3", "m-4"], await Undelivered(10));
    }

    [Fact]
    public async Task Bounds_and_places_that_make_no_sense_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ledger.Undelivered(null, 0, Unhurried));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ledger.Undelivered(null, 1001, Unhurried));
        await Assert.ThrowsAsync<ArgumentException>(() => ledger.Undelivered("", 10, Unhurried));
        await Assert.ThrowsAsync<ArgumentException>(() => ledger.Undelivered("no token!", 10, Unhurried));
    }

    [Fact]
    public async Task Texts_are_there_after_the_store_was_closed_and_opened_again()
    {
        await ledger.Save(Text("m-1", Case(1)) with { Status = "undelivered" }, Unhurried);

        ledger = await Open();

        AssertSame(Text("m-1", Case(1)) with { Status = "undelivered", Version = 1 }, await ledger.Find("m-1", Unhurried));
        Assert.Equal(["m-1"], await Undelivered(10));
    }

    /// <summary>Opens what this test stores in; when it is open, closes it before.</summary>
    protected abstract Task<ISendLedger> Open();

    private static MessageRecord Text(string message, CaseId id) =>
        new(message, id, """{"kind":"permit-issued"}""", "T-07", "【落户】王芳,您的准迁证已签发。", 1, Noon, "queued", []);

    private static void AssertSame(MessageRecord expected, MessageRecord? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected with { Steps = default }, actual with { Steps = default });
        Assert.Equal(expected.Steps.AsEnumerable(), actual.Steps);
    }

    private async Task<List<string>> Undelivered(int take)
    {
        var messages = new List<string>();
        string? after = null;
        do
        {
            var page = await ledger.Undelivered(after, take, Unhurried);
            messages.AddRange(page.Items.Select(text => text.Message));
            Assert.NotEqual(after ?? "", page.Next);
            after = page.Next;
        }
        while (after is not null);

        return messages;
    }
}
