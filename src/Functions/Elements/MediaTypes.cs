namespace TalentSettlement.Functions.Elements;

/// <summary>What a file is, told from its first bytes: names and headers are not believed.</summary>
public static class MediaTypes
{
    /// <summary>The media type of a content.</summary>
    /// <param name="content">The content.</param>
    /// <returns>PDF, JPEG or PNG; <see langword="null"/> for anything else.</returns>
    public static string? Of(ReadOnlySpan<byte> content) =>
        content.StartsWith("%PDF-"u8) ? "application/pdf"
        : content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? "image/png"
        : null;
}
