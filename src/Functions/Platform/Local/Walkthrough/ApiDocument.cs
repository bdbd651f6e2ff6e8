using System.Collections.Immutable;
using System.Text.Json;
using TalentSettlement.Core.Elements;
using TalentSettlement.Functions.Elements;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>A sample document to upload: a real PDF or PNG on which a line of text stands, so that another text is another content.</summary>
/// <param name="FileName">The name of the file.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Seals">The seals it is said to bear.</param>
public sealed record ApiDocument(string FileName, ReadOnlyMemory<byte> Content, ImmutableArray<SealAttestation> Seals)
{
    /// <summary>A PDF without seals.</summary>
    /// <param name="name">The name of the file without its ending.</param>
    /// <param name="text">What stands on it, in ASCII.</param>
    /// <returns>The document.</returns>
    public static ApiDocument Pdf(string name, string text = "SAMPLE") => new($"{name}.pdf", ApiDocumentBytes.Pdf(text), []);

    /// <summary>A picture without seals.</summary>
    /// <param name="name">The name of the file without its ending.</param>
    /// <param name="text">What stands in it, in ASCII.</param>
    /// <returns>The document.</returns>
    public static ApiDocument Png(string name, string text = "SAMPLE") => new($"{name}.png", ApiDocumentBytes.Png(text), []);

    /// <summary>The document that a checklist demands, with every seal it demands.</summary>
    /// <param name="part">The part on the checklist.</param>
    /// <param name="text">What stands on it, in ASCII.</param>
    /// <returns>A picture of a screenshot or an identity card, otherwise a PDF.</returns>
    public static ApiDocument For(ChecklistPart part, string text = "SAMPLE")
    {
        var isPicture = part.Part.Contains("screenshot", StringComparison.Ordinal) || part.Part.StartsWith("id-", StringComparison.Ordinal);
        var plain = isPicture ? Png(part.Part, $"{text} {part.Part}") : Pdf(part.Part, $"{text} {part.Part}");
        return plain with { Seals = [.. part.Seals.Select(SealOf)] };
    }

    /// <summary>The same document with a seal more.</summary>
    /// <param name="owner">Whose seal.</param>
    /// <param name="on">On which copy.</param>
    /// <returns>The document.</returns>
    public ApiDocument SealedBy(SealOwner owner, DocumentForm on) => this with { Seals = Seals.Add(new SealAttestation(owner, on, "样例公章")) };

    /// <summary>The multipart body of an upload.</summary>
    /// <returns>The body; sent once.</returns>
    public HttpContent ToContent() => new MultipartFormDataContent
    {
        { new StringContent(JsonSerializer.Serialize(Seals, ApiJson.Options)), "seals" },
        { new ReadOnlyMemoryContent(Content), "file", FileName },
    };

    // The checklist says "employer on photocopy".
    private static SealAttestation SealOf(string asked)
    {
        var words = asked.Split(" on ");
        return new SealAttestation(Word<SealOwner>(words[0]), Word<DocumentForm>(words[1]), "样例公章");
    }

    private static T Word<T>(string kebab) => JsonSerializer.Deserialize<T>($"\"{kebab}\"", ApiJson.Options)!;
}
