using TalentSettlement.Functions.Platform.Sqlite;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>A store file in a directory of its own, gone after the test.</summary>
public sealed class TemporaryStore
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("settlement-");
    private Func<ValueTask> _closing = () => ValueTask.CompletedTask;

    public string Path => System.IO.Path.Combine(_directory.FullName, "store.db");

    /// <summary>Opens the file; when it is open, closes it before.</summary>
    public async Task<SqliteFile> Open()
    {
        await Close();
        var file = new SqliteFile(Path);
        _closing = file.DisposeAsync;
        return file;
    }

    public async Task Close()
    {
        await _closing();
        _closing = () => ValueTask.CompletedTask;
    }

    public async Task Remove()
    {
        await Close();
        _directory.Delete(recursive: true);
    }
}
