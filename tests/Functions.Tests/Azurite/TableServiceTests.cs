using System.Net;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Platform.Tables;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Azurite;

/// <summary>What <see cref="TableAccessLog"/> and <see cref="TableSendLedger"/> take for granted of a table service, each asked of Azurite in their own rows.</summary>
/// <remarks>Proven: keys, filters, order, pages, tags, types and sizes. Not proven: tokens in place of keys, throttling, several regions.</remarks>
[Collection(AzuriteGroup.Name)]
public sealed class TableServiceTests(AzuriteProcess azurite)
{
    private readonly WrittenOrder _order = new(TimeProvider.System);

    [NeedsAzurite]
    public async Task A_text_is_begun_once_the_second_insertion_is_answered_409()
    {
        var table = await Table();
        var row = MessageRow.Of(Text("m-1"), MessageRow.Place(Noon, _order));

        Assert.Equal(HttpStatusCode.NoContent, await table.Inserted(row));
        Assert.Equal(HttpStatusCode.Conflict, await table.Inserted(row));
    }

    [NeedsAzurite]
    public async Task A_text_is_changed_on_the_tag_that_was_read_and_a_stale_one_is_answered_412()
    {
        var table = await Table();
        var row = MessageRow.Of(Text("m-1"), MessageRow.Place(Noon, _order));
        await table.Insert(row, default);
        var seen = (await table.Find(row.Partition, row.Key, default))!.Tag;

        Assert.Equal(HttpStatusCode.NoContent, await table.Replaced(row, seen));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await table.Replaced(row, seen));
    }

    [NeedsAzurite]
    public async Task A_text_that_is_gone_cannot_be_changed_404()
    {
        var table = await Table();
        var row = MessageRow.Of(Text("m-1"), MessageRow.Place(Noon, _order));
        await table.Insert(MessageRow.Of(Text("m-2"), MessageRow.Place(Noon, _order)), default);
        var another = (await table.Find(MessageRow.Partition("m-2"), MessageRow.RowKey, default))!.Tag;

        Assert.Equal(HttpStatusCode.NotFound, await table.Replaced(row, another));
    }

    [NeedsAzurite]
    public async Task A_row_comes_back_with_its_types_and_every_character()
    {
        var table = await Table();
        var text = Text("m-1") with { Text = "【落户】王芳,您的 '准迁证' \"已签发\"。\n𠮷", QueuedAt = Noon.AddTicks(1), Steps = [new MessageStep(Noon, "retry", 1, null, "MK:0001")] };

        await table.Insert(MessageRow.Of(text, MessageRow.Place(Noon, _order)), default);

        var read = MessageRow.Read((await table.Find(MessageRow.Partition("m-1"), MessageRow.RowKey, default))!);
        Assert.Equal(text with { Version = 1, Steps = default }, read with { Steps = default });
        Assert.Equal(text.Steps.AsEnumerable(), read.Steps);
    }

    [NeedsAzurite]
    public async Task Rows_of_a_partition_are_in_the_order_of_their_places_whatever_order_they_were_written_in()
    {
        var table = await Table();
        string[] places = [.. Enumerable.Range(0, 40).Select(place => MessageRow.Place(Noon.AddSeconds(place / 4), _order))];
        Assert.Equal(places.Order(StringComparer.Ordinal), places);
        foreach (var place in places.Reverse())
        {
            await table.Put(MessageRow.Leading(MessageRow.Undelivered, place, "m-1"), default);
        }

        var read = await table.Rows(RowPages.Filter(MessageRow.Undelivered, null), 1000, default).Select(row => row.Key).ToListAsync();

        Assert.Equal(places, read);
    }

    [NeedsAzurite]
    public async Task A_page_goes_on_behind_a_row_key_within_its_partition_alone()
    {
        var table = await Table();
        string[] places = [.. Enumerable.Range(0, 10).Select(_ => MessageRow.Place(Noon, _order))];
        foreach (var place in places)
        {
            await table.Put(MessageRow.Leading(MessageRow.Undelivered, place, "m-1"), default);
            await table.Put(MessageRow.Leading(MessageRow.Partition(Case(1)), place, "m-1"), default);
        }

        var rest = await table.Rows(RowPages.Filter(MessageRow.Undelivered, places[3]), 1000, default).ToListAsync();

        Assert.Equal(places[4..], rest.Select(row => row.Key));
        Assert.All(rest, row => Assert.Equal(MessageRow.Undelivered, row.Partition));
    }

    [NeedsAzurite]
    public async Task What_the_service_gives_in_several_answers_is_read_to_the_end()
    {
        var table = await Table();
        string[] places = [.. Enumerable.Range(0, 10).Select(_ => MessageRow.Place(Noon, _order))];
        foreach (var place in places)
        {
            await table.Put(MessageRow.Leading(MessageRow.Undelivered, place, "m-1"), default);
        }

        var read = await table.After(MessageRow.Undelivered, null, 3, default).Select(row => row.Key).ToListAsync();

        Assert.Equal(places, read);
    }

    [NeedsAzurite]
    public async Task A_text_of_64_KiB_is_taken_and_a_larger_one_is_refused_so_it_is_not_sent()
    {
        var table = await Table();
        var (largest, larger) = (new string('a', TableRow.LargestText / 2), new string('a', (TableRow.LargestText / 2) + 1));
        var row = TableRow.Of("partition", "row", ("Text", largest));

        Assert.Equal(HttpStatusCode.NoContent, await table.Inserted(row));
        Assert.Equal(HttpStatusCode.BadRequest, await table.Inserted(row with { Key = "other", Values = row.Values.SetItem("Text", larger) }));
        Assert.Throws<RecordTooLargeException>(() => TableRow.Of("partition", "other", ("Text", larger)));
    }

    [NeedsAzurite]
    public async Task A_line_about_an_address_is_kept_although_no_key_may_have_its_characters()
    {
        var log = new TableAccessLog(await Table(), _order);
        var line = new AccessEntry(Noon, "officer-1", "reviewer", "SearchSanctions", "/api/sanctions?name=王芳#1\\2", "ok", "");

        await log.Append(line, default);

        AssertLines([line], (await log.About(line.About, null, 10, default)).Items);
    }

    private static MessageRecord Text(string message) =>
        new(message, Case(1), """{"kind":"permit-issued"}""", "T-07", "【落户】王芳,您的准迁证已签发。", 1, Noon, "queued", []);

    private Task<WireTable> Table() => new WireTable(azurite.Account(), TableSendLedger.Name).Create();
}
