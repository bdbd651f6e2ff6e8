using TalentSettlement.Functions.Platform.Storage;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>What every adapter of <see cref="IAccessLog"/> promises.</summary>
public abstract class AccessLogContract : IAsyncLifetime
{
    private IAccessLog log = null!;

    public async Task InitializeAsync() => log = await Open();

    public abstract Task DisposeAsync();

    [Fact]
    public async Task A_line_is_read_as_it_was_written()
    {
        var line = Line("case-1", "officer-1") with { At = Noon.AddMilliseconds(999), Trace = "" };

        await log.Append(line, Unhurried);

        AssertLines([line], (await log.About("case-1", null, 10, Unhurried)).Items);
    }

    [Fact]
    public async Task Lines_are_in_the_order_in_which_they_were_written_even_when_a_clock_goes_back()
    {
        await log.Append(Line("case-1", "first") with { At = Noon.AddHours(1) }, Unhurried);
        await log.Append(Line("case-2", "elsewhere"), Unhurried);
        await log.Append(Line("case-1", "second") with { At = Noon }, Unhurried);
        await log.Append(Line("case-1", "second") with { At = Noon }, Unhurried);

        Assert.Equal(["first", "second", "second"], await Subjects("case-1", 1));
        Assert.Equal(["elsewhere"], await Subjects("case-2", 10));
        Assert.Empty(await Subjects("case", 10));
    }

    [Fact]
    public async Task Of_many_lines_written_at_once_none_is_lost_and_none_is_read_twice()
    {
        await Task.WhenAll(Enumerable.Range(0, 64).Select(place => Task.Run(() => log.Append(Line("case-1", $"{place}"), Unhurried))));

        var subjects = await Subjects("case-1", 7);

        Assert.Equal(64, subjects.Count);
        Assert.Equal(64, subjects.Distinct().Count());
    }

    [Fact]
    public async Task Lines_written_while_pages_are_read_stand_at_the_end()
    {
        await log.Append(Line("case-1", "1"), Unhurried);
        await log.Append(Line("case-1", "2"), Unhurried);
        var first = await log.About("case-1", null, 1, Unhurried);
        await log.Append(Line("case-1", "3"), Unhurried);

        var second = await log.About("case-1", first.Next, 10, Unhurried);

        Assert.Equal(["2", "3"], second.Items.Select(line => line.Subject));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task Bounds_and_places_that_make_no_sense_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => log.About("case-1", null, 0, Unhurried));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => log.About("case-1", null, 1001, Unhurried));
        await Assert.ThrowsAsync<ArgumentException>(() => log.About("case-1", "", 10, Unhurried));
        await Assert.ThrowsAsync<ArgumentException>(() => log.About("case-1", "no token!", 10, Unhurried));
    }

    [Fact]
    public async Task Lines_are_there_after_the_store_was_closed_and_opened_again()
    {
        await log.Append(Line("case-1", "first"), Unhurried);

        log = await Open();
        await log.Append(Line("case-1", "second"), Unhurried);

        Assert.Equal(["first", "second"], await Subjects("case-1", 10));
    }

    /// <summary>Opens what this test stores in; when it is open, closes it before.</summary>
    protected abstract Task<IAccessLog> Open();

    private static AccessEntry Line(string about, string subject) => new(Noon, subject, "reviewer", "GetCase", about, "ok", "trace-1");

    private async Task<List<string>> Subjects(string about, int take)
    {
        var subjects = new List<string>();
        string? after = null;
        do
        {
            var page = await log.About(about, after, take, Unhurried);
            subjects.AddRange(page.Items.Select(line => line.Subject));
            Assert.NotEqual(after ?? "", page.Next);
            after = page.Next;
        }
        while (after is not null);

        return subjects;
    }
}
