using System.Diagnostics.CodeAnalysis;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Permits;

namespace TalentSettlement.Functions.Notices;

/// <summary>Verification codes of notices and cards: each names its case and its place among the case's documents.</summary>
/// <param name="codes">The codes of cases.</param>
public sealed class EntryDocumentCodes(PermitCodes codes)
{
    /// <summary>The code of a document.</summary>
    /// <param name="id">The case.</param>
    /// <param name="place">Its place among the documents the case has had, from 1.</param>
    /// <returns>The code of the case, a hyphen and the place.</returns>
    public string Of(CaseId id, int place) => $"{codes.Of(id)}-{place}";

    /// <summary>Reads a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="id">The case whose document it names.</param>
    /// <returns>Whether this system may have issued it; the case knows whether it did.</returns>
    public bool TryRead([NotNullWhen(true)] string? code, out CaseId id)
    {
        id = default;
        return code?.Split('-') is [var ofCase, { Length: > 0 and <= 3 }] && codes.TryRead(ofCase, out id);
    }
}
