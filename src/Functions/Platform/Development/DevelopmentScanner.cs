using TalentSettlement.Core.Elements;
using TalentSettlement.Functions.Elements;

namespace TalentSettlement.Functions.Platform.Development;

/// <summary>A scanner that knows one virus, the EICAR test file, and otherwise goes by the file's name.</summary>
/// <remarks><c>name.infected.pdf</c> is infected; for <c>name.scanner-down.pdf</c> the scanner cannot tell.</remarks>
public sealed class DevelopmentScanner : IMalwareScanner
{
    private volatile bool down;

    // In two halves, so that no scanner takes this program itself for the test file.
    private static ReadOnlySpan<byte> FirstHalf => @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR"u8;

    private static ReadOnlySpan<byte> SecondHalf => "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"u8;

    /// <summary>From now on the scanner cannot tell, whatever the file.</summary>
    public void GoDown() => down = true;

    /// <summary>From now on the scanner answers again.</summary>
    public void ComeBack() => down = false;

    /// <inheritdoc/>
    public async Task<ScanVerdict> Scan(string fileName, Stream content, CancellationToken cancellation)
    {
        if (down || Says(fileName, ".scanner-down."))
        {
            return ScanVerdict.Pending;
        }

        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellation);
        return Says(fileName, ".infected.") || IsTestFile(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))
            ? ScanVerdict.Infected
            : ScanVerdict.Clean;
    }

    private static bool Says(string fileName, string word) => fileName.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsTestFile(ReadOnlySpan<byte> content) =>
        content.IndexOf(FirstHalf) is >= 0 and var place && content[(place + FirstHalf.Length)..].StartsWith(SecondHalf);
}
