using System.Collections.Immutable;

namespace TalentSettlement.Core.Elements;

/// <summary>One file that was uploaded for one part of an element (T-07).</summary>
/// <param name="Element">The element it is for.</param>
/// <param name="Part">The part of that element.</param>
/// <param name="Content">Which content; where it is stored follows from this.</param>
/// <param name="Seals">The seals that it is said to bear.</param>
/// <param name="Scan">What the scanner said.</param>
/// <param name="FileName">The name of the file, as given by the applicant.</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="MediaType">Its media type, told from its first bytes.</param>
public sealed record UploadedElement(
    ElementCode Element,
    PartCode Part,
    ContentHash Content,
    ImmutableArray<SealAttestation> Seals,
    ScanVerdict Scan,
    string FileName,
    long Size,
    string MediaType);
