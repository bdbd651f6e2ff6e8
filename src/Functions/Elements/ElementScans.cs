using TalentSettlement.Core.Elements;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Elements;

/// <summary>Has an uploaded file scanned and releases it only when it is clean (A10).</summary>
/// <param name="files">Where the files lie.</param>
/// <param name="scanner">The scanner.</param>
public sealed class ElementScans(IElementFiles files, IMalwareScanner scanner)
{
    /// <summary>Scans a file while its upload waits.</summary>
    /// <param name="fileName">Its name as uploaded.</param>
    /// <param name="sha256">Its digest.</param>
    /// <param name="cancellation">Ends the scan.</param>
    /// <returns>The verdict; pending when the scanner cannot tell now, and then the outbox asks again.</returns>
    public async Task<ScanVerdict> ScanNow(string fileName, string sha256, CancellationToken cancellation)
    {
        try
        {
            return await Scan(fileName, sha256, cancellation);
        }
        catch (IOException)
        {
            // The file stays unusable until the scanner answers (fail closed).
            return ScanVerdict.Pending;
        }
    }

    /// <summary>Scans a file.</summary>
    /// <param name="fileName">Its name as uploaded.</param>
    /// <param name="sha256">Its digest.</param>
    /// <param name="cancellation">Ends the scan.</param>
    /// <returns>The verdict, after a clean file was released.</returns>
    /// <exception cref="IOException">The scanner cannot tell now; to be tried again.</exception>
    public async Task<ScanVerdict> Scan(string fileName, string sha256, CancellationToken cancellation)
    {
        await using var content = await files.OpenForScan(sha256, cancellation)
            ?? throw new IOException("The file to be scanned is not stored.");
        var verdict = await scanner.Scan(fileName, content, cancellation);
        switch (verdict)
        {
            case ScanVerdict.Clean:
                await files.Release(sha256, cancellation);
                return verdict;
            case ScanVerdict.Infected:
                return verdict;
            default:
                throw new IOException("The scanner cannot tell now.");
        }
    }
}
