using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TalentSettlement.Core.Elements;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Elements;

/// <summary>One uploaded file as it came in a multipart request.</summary>
/// <param name="Name">Its name, without a path, at most 120 characters.</param>
/// <param name="Content">Its content.</param>
/// <param name="MediaType">Its media type, told from its first bytes.</param>
/// <param name="Seals">The seals it is said to bear.</param>
public sealed record UploadedFile(string Name, byte[] Content, string MediaType, ImmutableArray<SealAttestation> Seals)
{
    private const int LongestField = 16 * 1024;

    /// <summary>What an idempotency key is bound to: the content and everything said about it.</summary>
    public byte[] Digested => Encoding.UTF8.GetBytes($"{ContentHash.Of(Content)}\n{Name}\n{JsonSerializer.Serialize(Seals, ApiJson.Options)}");

    /// <summary>Reads one file and its fields.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limit">The largest content, in bytes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The file.</returns>
    /// <exception cref="MalformedRequestException">400, 413 or 415.</exception>
    public static async Task<UploadedFile> Read(HttpRequest request, int limit, CancellationToken cancellation)
    {
        try
        {
            return await Parts(new MultipartReader(BoundaryOf(request), request.Body), limit, cancellation);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            // The body ends before its last boundary, or its headers are none: what was sent is not whole.
            throw Malformed(StatusCodes.Status400BadRequest, "body-not-readable");
        }
    }

    /// <summary>The name only: a file's content does not slip into a log.</summary>
    public override string ToString() => "(uploaded file)";

    private static string BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 100 } boundary
            ? boundary
            : throw Malformed(StatusCodes.Status415UnsupportedMediaType, "multipart-required");

    private static async Task<UploadedFile> Parts(MultipartReader reader, int limit, CancellationToken cancellation)
    {
        string? name = null;
        byte[]? content = null;
        var seals = ImmutableArray<SealAttestation>.Empty;
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (section.AsFileSection() is { FileStream: { } stream } file && content is null)
            {
                name = Path.GetFileName(file.FileName.Replace('\\', '/'));
                content = await Bounded(stream, limit, cancellation);
            }
            else if (section.AsFormDataSection() is { Name: "seals" })
            {
                seals = SealsOf(await Bounded(section.Body, LongestField, cancellation));
            }
        }

        return content is { Length: > 0 } && name is { Length: > 0 and <= 120 }
            ? new UploadedFile(name, content, MediaTypes.Of(content) ?? throw Malformed(StatusCodes.Status415UnsupportedMediaType, "file-type"), seals)
            : throw Malformed(StatusCodes.Status400BadRequest, "file-missing");
    }

    private static async Task<byte[]> Bounded(Stream stream, int limit, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(chunk, cancellation)) > 0;)
        {
            if (buffer.Length + read > limit)
            {
                throw Malformed(StatusCodes.Status413PayloadTooLarge, "file-too-large");
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }

    private static ImmutableArray<SealAttestation> SealsOf(byte[] json)
    {
        try
        {
            return [.. Requests.Parse<SealAttestation[]>(json)];
        }
        catch (MalformedRequestException)
        {
            // What cannot be read is the sender's to mend.
            throw Malformed(StatusCodes.Status400BadRequest, "seals-not-readable");
        }
    }

    private static MalformedRequestException Malformed(int status, string code) => new(status, code, "file");
}
