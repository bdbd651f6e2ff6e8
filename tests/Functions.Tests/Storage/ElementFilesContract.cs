using System.Security.Cryptography;
using TalentSettlement.Functions.Platform.Storage;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>What every adapter of <see cref="IElementFiles"/> promises.</summary>
public abstract class ElementFilesContract : IAsyncLifetime
{
    private static readonly byte[] Content = RandomNumberGenerator.GetBytes(300_000);
    private static readonly string Digest = Convert.ToHexStringLower(SHA256.HashData(Content));

    protected IElementFiles Files { get; private set; } = null!;

    public async Task InitializeAsync() => Files = await Open();

    public abstract Task DisposeAsync();

    [Fact]
    public async Task A_file_in_quarantine_is_open_to_the_scanner_alone()
    {
        await Files.Quarantine(Digest, Content, Unhurried);

        Assert.Null(await Files.Open(Digest, Unhurried));
        Assert.Equal(Content, await Read(Files.OpenForScan(Digest, Unhurried)));
    }

    [Fact]
    public async Task A_released_file_is_open_to_everybody_with_the_same_content()
    {
        await Files.Quarantine(Digest, Content, Unhurried);

        await Files.Release(Digest, Unhurried);

        Assert.Equal(Content, await Read(Files.Open(Digest, Unhurried)));
        Assert.Equal(Content, await Read(Files.OpenForScan(Digest, Unhurried)));
    }

    [Fact]
    public async Task A_file_is_released_while_the_scanner_still_has_it_open()
    {
        await Files.Quarantine(Digest, Content, Unhurried);
        var scanned = await Files.OpenForScan(Digest, Unhurried);

        await Files.Release(Digest, Unhurried);

        Assert.Equal(Content, await Read(Task.FromResult(scanned)));
        Assert.Equal(Content, await Read(Files.Open(Digest, Unhurried)));
    }

    [Fact]
    public async Task Storing_or_releasing_twice_is_doing_it_once()
    {
        await Files.Quarantine(Digest, Content, Unhurried);
        await Files.Quarantine(Digest, Content, Unhurried);
        Assert.Null(await Files.Open(Digest, Unhurried));
        await Files.Release(Digest, Unhurried);
        await Files.Release(Digest, Unhurried);

        await Files.Quarantine(Digest, Content, Unhurried);

        Assert.Equal(Content, await Read(Files.Open(Digest, Unhurried)));
    }

    [Fact]
    public async Task Many_who_store_and_release_the_same_content_at_once_leave_it_whole()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            await Files.Quarantine(Digest, Content, Unhurried);
            Assert.Equal(Content, await Read(Files.OpenForScan(Digest, Unhurried)));
            await Files.Release(Digest, Unhurried);
            Assert.Equal(Content, await Read(Files.Open(Digest, Unhurried)));
        })));
    }

    [Fact]
    public async Task An_empty_file_is_a_file()
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData([]));
        await Files.Quarantine(digest, ReadOnlyMemory<byte>.Empty, Unhurried);
        await Files.Release(digest, Unhurried);

        Assert.Empty(await Read(Files.Open(digest, Unhurried)));
    }

    [Fact]
    public async Task What_was_never_stored_is_nowhere_and_cannot_be_released()
    {
        Assert.Null(await Files.Open(Digest, Unhurried));
        Assert.Null(await Files.OpenForScan(Digest, Unhurried));
        await Assert.ThrowsAsync<FileNotFoundException>(() => Files.Release(Digest, Unhurried));
        Assert.Null(await Files.Open(Digest, Unhurried));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../../../../../../../../../../../../../../../../../../../etc/passwd")]
    [InlineData("/tmp/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("..\\aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\0")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\uff11")]
    public async Task What_is_no_digest_is_refused(string digest)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Files.Quarantine(digest, Content, Unhurried));
        await Assert.ThrowsAsync<ArgumentException>(() => Files.Release(digest, Unhurried));
        await Assert.ThrowsAsync<ArgumentException>(() => Files.Open(digest, Unhurried));
        await Assert.ThrowsAsync<ArgumentException>(() => Files.OpenForScan(digest, Unhurried));
    }

    [Fact]
    public async Task Files_are_there_after_the_store_was_closed_and_opened_again()
    {
        await Files.Quarantine(Digest, Content, Unhurried);
        Files = await Open();
        Assert.Null(await Files.Open(Digest, Unhurried));
        await Files.Release(Digest, Unhurried);
        Files = await Open();

        Assert.Equal(Content, await Read(Files.Open(Digest, Unhurried)));
    }

    /// <summary>Opens what this test stores in.</summary>
    protected abstract Task<IElementFiles> Open();

    private static async Task<byte[]> Read(Task<Stream?> opening)
    {
        await using var stream = await opening;
        Assert.NotNull(stream);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }
}
