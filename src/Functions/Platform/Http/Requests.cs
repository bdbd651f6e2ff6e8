using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Access;

namespace TalentSettlement.Functions.Platform.Http;

/// <summary>Reads what requests carry; what cannot be read is answered as a problem by the middleware.</summary>
public static class Requests
{
    /// <summary>The largest JSON body that is read, in bytes.</summary>
    public const int LongestJson = 256 * 1024;

    /// <summary>The largest body of a question, in bytes: whoever asks needs no account.</summary>
    public const int LongestQuestion = 64 * 1024;

    /// <summary>Who is calling, as the access middleware found.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The caller; the public when there was no token.</returns>
    public static Caller Caller(this HttpRequest request) =>
        request.HttpContext.Items[typeof(Caller)] as Caller ?? Access.Caller.Anonymous;

    /// <summary>The district a caller works for.</summary>
    /// <param name="caller">The caller.</param>
    /// <returns>The district's code.</returns>
    /// <exception cref="MalformedRequestException">403 when the account belongs to none.</exception>
    public static string OwnDistrict(this Caller caller) =>
        caller.District ?? throw new MalformedRequestException(StatusCodes.Status403Forbidden, "district-required");

    /// <summary>The department a caller works for.</summary>
    /// <param name="caller">The caller.</param>
    /// <returns>The department's code.</returns>
    /// <exception cref="MalformedRequestException">403 when the account belongs to none.</exception>
    public static string OwnDepartment(this Caller caller) =>
        caller.Department ?? throw new MalformedRequestException(StatusCodes.Status403Forbidden, "department-required");

    /// <summary>The trace of a request, as problems and the access log quote it.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The trace.</returns>
    public static string Trace(this HttpRequest request) =>
        Activity.Current?.TraceId.ToString() ?? request.HttpContext.TraceIdentifier;

    /// <summary>Where a request comes from, for limiting: the address that the nearest proxy names, else that of the connection.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The address.</returns>
    public static string Address(this HttpRequest request) =>
        request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim() is { Length: > 0 and <= 60 } forwarded
            ? forwarded
            : request.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "unknown";

    /// <summary>Reads a case's identity from an address.</summary>
    /// <param name="text">The text in the address.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="MalformedRequestException">404 when it cannot be one.</exception>
    public static CaseId CaseIdOf(string text) =>
        CaseId.TryParse(text, out var id) ? id : throw new MalformedRequestException(StatusCodes.Status404NotFound, "case-not-found");

    /// <summary>Reads a whole JSON body and what the write carries beside it.</summary>
    /// <typeparam name="T">What the body means.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The body and the rest.</returns>
    /// <exception cref="MalformedRequestException">400, 413 or 428.</exception>
    public static async Task<(T Body, WriteRequest Write)> ReadWrite<T>(this HttpRequest request, CancellationToken cancellation)
        where T : class
    {
        var bytes = await request.ReadBody(LongestJson, cancellation);
        var body = Parse<T>(bytes);
        return (body, request.Write(bytes));
    }

    /// <summary>Reads the JSON body of a question: nothing is written, so it needs neither key nor revision.</summary>
    /// <typeparam name="T">What the body means.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The body.</returns>
    /// <exception cref="MalformedRequestException">400 or 413.</exception>
    public static async Task<T> ReadQuestion<T>(this HttpRequest request, CancellationToken cancellation)
        where T : class => Parse<T>(await request.ReadBody(LongestQuestion, cancellation));

    /// <summary>What a write without a body carries.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">The bytes that the idempotency key is bound to.</param>
    /// <returns>What it carries.</returns>
    /// <exception cref="MalformedRequestException">400 when a POST lacks its key, or a header cannot be read.</exception>
    public static WriteRequest Write(this HttpRequest request, ReadOnlySpan<byte> body)
    {
        var caller = request.Caller();
        var key = request.Headers["Idempotency-Key"].ToString();
        if (HttpMethods.IsPost(request.Method) && key is not { Length: > 0 and <= 200 })
        {
            throw new MalformedRequestException(StatusCodes.Status400BadRequest, "idempotency-key-required", "Idempotency-Key");
        }

        return new WriteRequest(
            caller,
            key.Length > 0 ? Idempotency.Of(caller.Subject, key, request.Method, request.Path, body) : null,
            IfMatchOf(request),
            request.HttpContext.Items["function"] as string ?? request.Path,
            request.Trace());
    }

    /// <summary>Reads a bounded body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="longest">The largest body, in bytes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="MalformedRequestException">413 when it is larger.</exception>
    public static async Task<byte[]> ReadBody(this HttpRequest request, int longest, CancellationToken cancellation)
    {
        if (request.ContentLength > longest)
        {
            throw new MalformedRequestException(StatusCodes.Status413PayloadTooLarge, "body-too-large");
        }

        using var buffer = new MemoryStream((int)(request.ContentLength ?? 1024));
        var chunk = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(chunk, cancellation)) > 0;)
        {
            if (buffer.Length + read > longest)
            {
                throw new MalformedRequestException(StatusCodes.Status413PayloadTooLarge, "body-too-large");
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }

    /// <summary>Reads <c>?after=…&amp;take=…</c> of a list.</summary>
    /// <param name="request">The request.</param>
    /// <returns>Where to go on, and how many lines: 1 to 200, 50 unless asked otherwise.</returns>
    /// <exception cref="MalformedRequestException">400 when <c>take</c> is not such a number.</exception>
    public static (string? After, int Take) Page(this HttpRequest request)
    {
        var take = request.Query["take"].ToString();
        return (request.Query["after"] is { Count: > 0 } after ? after.ToString() : null, take.Length == 0 ? 50 : Number(take));

        static int Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var take) && take is >= 1 and <= 200
            ? take
            : throw new MalformedRequestException(StatusCodes.Status400BadRequest, "page-size", "take");
    }

    /// <summary>Reads JSON that somebody sent.</summary>
    /// <typeparam name="T">Its contract.</typeparam>
    /// <param name="bytes">The JSON.</param>
    /// <returns>The value; no list in it has an empty place.</returns>
    /// <exception cref="MalformedRequestException">It is not what the contract says.</exception>
    public static T Parse<T>(byte[] bytes)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(bytes, ApiJson.Requests) is { } read && !HasEmptyPlaces(bytes)
                ? read
                : throw new MalformedRequestException(StatusCodes.Status400BadRequest, "body-not-readable", "$");
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException)
        {
            // What cannot be read, or does not say which kind it is, is the sender's to mend: the place is named, the content is not repeated.
            throw new MalformedRequestException(StatusCodes.Status400BadRequest, "body-not-readable", (unreadable as JsonException)?.Path ?? "$");
        }
    }

    // The serializer minds the nullability of members, not that of a list's elements; no contract has a list with empty places.
    private static bool HasEmptyPlaces(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        var lists = new Stack<bool>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray or JsonTokenType.StartObject:
                    lists.Push(reader.TokenType == JsonTokenType.StartArray);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    lists.Pop();
                    break;
                case JsonTokenType.Null when lists.TryPeek(out var inList) && inList:
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static int? IfMatchOf(HttpRequest request)
    {
        var text = request.Headers.IfMatch.ToString();
        if (text.Length == 0)
        {
            return null;
        }

        return int.TryParse(text.Trim('"'), CultureInfo.InvariantCulture, out var revision)
            ? revision
            : throw new MalformedRequestException(StatusCodes.Status400BadRequest, "if-match-not-readable", "If-Match");
    }
}
