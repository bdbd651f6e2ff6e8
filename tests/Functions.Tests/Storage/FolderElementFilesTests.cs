using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Storage;

public sealed class FolderElementFilesTests : ElementFilesContract
{
    private static readonly string Digest = new('a', 64);
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("settlement-");

    [Fact]
    public async Task A_file_lies_in_its_folder_by_the_first_two_digits()
    {
        await Files.Quarantine(Digest, new byte[] { 1 }, default);
        Assert.Equal([Path.Combine("quarantine", "aa", Digest)], Everything());

        await Files.Release(Digest, default);
        Assert.Equal([Path.Combine("clean", "aa", Digest)], Everything());
    }

    [Fact]
    public async Task What_was_cut_off_while_it_arrived_is_cleared()
    {
        await File.WriteAllTextAsync(Path.Combine(_directory.FullName, "arriving", "half"), "half a file");

        await Open();

        Assert.Empty(Everything());
    }

    [Fact]
    public async Task A_cancelled_upload_leaves_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Files.Quarantine(Digest, new byte[] { 1 }, new CancellationToken(canceled: true)));

        Assert.Empty(Everything());
    }

    public override Task DisposeAsync()
    {
        _directory.Delete(recursive: true);
        return Task.CompletedTask;
    }

    protected override Task<IElementFiles> Open() => Task.FromResult<IElementFiles>(new FolderElementFiles(_directory.FullName));

    private IEnumerable<string> Everything() => _directory.EnumerateFiles("*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_directory.FullName, file.FullName));
}
