using TalentSettlement.Functions.Platform.Storage;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>What every adapter of <see cref="IRegistry"/> promises.</summary>
public abstract class RegistryContract : IAsyncLifetime
{
    private const int Many = 64;

    private IRegistry registry = null!;

    public async Task InitializeAsync() => registry = await Open();

    public abstract Task DisposeAsync();

    [Fact]
    public async Task A_created_document_is_read_as_it_was_stored_with_version_1()
    {
        Assert.True(await registry.Create(Entry("lock:talent", "p-1", """{"人":"王芳"}"""), Unhurried));

        Assert.Equal(Entry("lock:talent", "p-1", """{"人":"王芳"}""", 1), await registry.Find("lock:talent", "p-1", Unhurried));
        Assert.Null(await registry.Find("lock:talent", "p-2", Unhurried));
        Assert.Null(await registry.Find("lock:points", "p-1", Unhurried));
    }

    [Fact]
    public async Task Creating_what_exists_changes_nothing()
    {
        await registry.Create(Entry("lock", "p-1", "first"), Unhurried);

        Assert.False(await registry.Create(Entry("lock", "p-1", "second"), Unhurried));

        Assert.Equal(Entry("lock", "p-1", "first", 1), await registry.Find("lock", "p-1", Unhurried));
    }

    [Fact]
    public async Task Of_many_who_create_one_document_at_once_one_wins()
    {
        var won = await AtOnce(place => registry.Create(Entry("lock", "p-1", $"{place}"), Unhurried));

        var winner = Assert.Single(Enumerable.Range(0, Many), place => won[place]);
        Assert.Equal($"{winner}", (await registry.Find("lock", "p-1", Unhurried))?.Body);
    }

    [Fact]
    public async Task A_document_is_replaced_only_on_the_version_that_was_read()
    {
        await registry.Create(Entry("lock", "p-1", "first"), Unhurried);

        Assert.True(await registry.Replace(Entry("lock", "p-1", "second", 1), Unhurried));
        Assert.False(await registry.Replace(Entry("lock", "p-1", "late", 1), Unhurried));
        Assert.False(await registry.Replace(Entry("lock", "p-1", "early", 3), Unhurried));
        Assert.False(await registry.Replace(Entry("lock", "p-1", "new"), Unhurried));
        Assert.False(await registry.Replace(Entry("lock", "p-2", "gone", 1), Unhurried));

        Assert.Equal(Entry("lock", "p-1", "second", 2), await registry.Find("lock", "p-1", Unhurried));
        Assert.Null(await registry.Find("lock", "p-2", Unhurried));
    }

    [Fact]
    public async Task Of_many_who_replace_one_document_at_once_one_wins()
    {
        await registry.Create(Entry("lock", "p-1", "first"), Unhurried);

        var won = await AtOnce(place => registry.Replace(Entry("lock", "p-1", $"{place}", 1), Unhurried));

        var winner = Assert.Single(Enumerable.Range(0, Many), place => won[place]);
        Assert.Equal(Entry("lock", "p-1", $"{winner}", 2), await registry.Find("lock", "p-1", Unhurried));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task A_partition_is_listed_in_the_order_of_identities_and_of_it_alone(int take)
    {
        foreach (var id in (string[])["b", "a_1", "B", "a-1", "10", "9"])
        {
            await registry.Create(Entry("sanction:p", id, id), Unhurried);
        }

        await registry.Create(Entry("sanction:q", "c", "c"), Unhurried);

        Assert.Equal(["10", "9", "B", "a-1", "a_1", "b"], await Pages("sanction:p", take));
        Assert.Empty(await Pages("sanction:", take));
    }

    [Fact]
    public async Task What_is_created_behind_the_page_is_read_and_nothing_twice()
    {
        await AtOnce(place => registry.Create(Entry("k", $"{place:d2}", ""), Unhurried));
        var first = await registry.List("k", null, 10, Unhurried);
        await registry.Create(Entry("k", "00-in-front", ""), Unhurried);
        await registry.Create(Entry("k", "10-behind", ""), Unhurried);

        var second = await registry.List("k", first.Next, 1000, Unhurried);

        Assert.Equal(["10", "10-behind", "11"], second.Items.Take(3).Select(entry => entry.Id));
        Assert.Null(second.Next);
        Assert.Equal(Many + 1, first.Items.Length + second.Items.Length);
    }

    [Fact]
    public async Task Bounds_and_places_that_make_no_sense_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => registry.List("k", null, 0, Unhurried));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => registry.List("k", null, 1001, Unhurried));
        await Assert.ThrowsAsync<ArgumentException>(() => registry.List("k", "", 10, Unhurried));
        await Assert.ThrowsAsync<ArgumentException>(() => registry.List("k", "no token!", 10, Unhurried));
    }

    [Fact]
    public async Task An_owner_is_given_the_same_number_again_and_every_sequence_begins_with_1()
    {
        Assert.Equal(1, await registry.TakeNumber("permit-2020", "a", Unhurried));
        Assert.Equal(2, await registry.TakeNumber("permit-2020", "b", Unhurried));
        Assert.Equal(1, await registry.TakeNumber("permit-2020", "a", Unhurried));
        Assert.Equal(1, await registry.TakeNumber("permit-2021", "b", Unhurried));
        Assert.Equal(3, await registry.TakeNumber("permit-2020", "c", Unhurried));
    }

    [Fact]
    public async Task Many_who_take_numbers_at_once_get_all_of_them_once()
    {
        var numbers = await AtOnce(place => registry.TakeNumber("permit-2020", $"owner-{place / 2}", Unhurried));

        Assert.Equal(Enumerable.Range(1, Many / 2).Select(number => (long)number), numbers.Distinct().Order());
        Assert.All(Enumerable.Range(0, Many / 2), pair => Assert.Equal(numbers[2 * pair], numbers[(2 * pair) + 1]));
    }

    [Fact]
    public async Task Documents_and_numbers_are_there_after_the_store_was_closed_and_opened_again()
    {
        await registry.Create(Entry("lock", "p-1", "first"), Unhurried);
        await registry.TakeNumber("permit-2020", "a", Unhurried);

        registry = await Open();

        Assert.NotNull(await registry.Find("lock", "p-1", Unhurried));
        Assert.Equal(1, await registry.TakeNumber("permit-2020", "a", Unhurried));
        Assert.Equal(2, await registry.TakeNumber("permit-2020", "b", Unhurried));
    }

    /// <summary>Opens what this test stores in; when it is open, closes it before.</summary>
    protected abstract Task<IRegistry> Open();

    private static RegistryEntry Entry(string kind, string id, string body, long version = 0) => new(kind, id, body, version);

    private static Task<T[]> AtOnce<T>(Func<int, Task<T>> act) =>
        Task.WhenAll(Enumerable.Range(0, Many).Select(place => Task.Run(() => act(place))));

    private async Task<List<string>> Pages(string kind, int take)
    {
        var ids = new List<string>();
        string? after = null;
        do
        {
            var page = await registry.List(kind, after, take, Unhurried);
            ids.AddRange(page.Items.Select(entry => entry.Id));
            Assert.NotEqual(after ?? "", page.Next);
            after = page.Next;
        }
        while (after is not null);

        return ids;
    }
}
