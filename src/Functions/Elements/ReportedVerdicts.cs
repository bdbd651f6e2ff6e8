using System.Security.Cryptography;
using TalentSettlement.Core.Elements;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Elements;

/// <summary>A scanner that works by itself and reports: what it said of a content is on record by the digest.</summary>
/// <remarks>Until it has reported, the verdict is pending and the file unusable (fail closed). Infected stays infected, whatever is reported later.</remarks>
/// <param name="registry">Where verdicts are on record.</param>
public sealed class ReportedVerdicts(IRegistry registry) : IMalwareScanner
{
    private const string Verdicts = "scan-verdict";

    /// <inheritdoc/>
    public async Task<ScanVerdict> Scan(string fileName, Stream content, CancellationToken cancellation)
    {
        var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation));
        return (await registry.Find(Verdicts, digest, cancellation))?.Read<ScanVerdict>() ?? ScanVerdict.Pending;
    }

    /// <summary>Puts a verdict on record; telling it twice is telling it once.</summary>
    /// <param name="content">The content it is about.</param>
    /// <param name="verdict">Clean or infected.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When it is on record.</returns>
    public async Task Record(ContentHash content, ScanVerdict verdict, CancellationToken cancellation)
    {
        while (!await registry.Create(Documents.Of(Verdicts, content.Value, verdict), cancellation))
        {
            var known = await registry.Find(Verdicts, content.Value, cancellation);
            if (known is null || known.Read<ScanVerdict>() == verdict || verdict != ScanVerdict.Infected
                || await registry.Replace(Documents.Of(Verdicts, content.Value, verdict) with { Version = known.Version }, cancellation))
            {
                return;
            }
        }
    }
}
