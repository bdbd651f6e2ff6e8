namespace TalentSettlement.LocalRuntime.Victim;

/// <summary>What was done and what was confirmed, one line each, on disk before anything else happens.</summary>
public sealed class Journal : IDisposable
{
    private readonly Lock _entry = new();
    private readonly FileStream _file;

    public Journal(string path)
    {
        _file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);

        // A life may have ended in the middle of a line.
        Write(string.Empty);
    }

    public static IReadOnlyList<string[]> Read(string path) =>
        [.. File.ReadAllLines(path).Select(line => line.Split(' ')).Where(words => words[^1] == ".")];

    public void Write(string line)
    {
        lock (_entry)
        {
            _file.Write(System.Text.Encoding.UTF8.GetBytes(line.Length == 0 ? "\n" : line + " .\n"));
            _file.Flush(flushToDisk: true);
        }
    }

    public void Dispose() => _file.Dispose();
}
