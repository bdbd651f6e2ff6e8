using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text.Json;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What the API answered, whatever it was.</summary>
/// <param name="Request">Who asked what: account, method and address.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Content">The body as it came.</param>
/// <param name="Body">The body as JSON; undefined when it is none.</param>
/// <param name="Revision">The revision of the case, by its <c>ETag</c>.</param>
public sealed record ApiAnswer(
    string Request, int Status, HttpResponseHeaders Headers, ReadOnlyMemory<byte> Content, JsonElement Body, int? Revision)
{
    /// <summary>Whether it was done.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Whether this is the first answer to an earlier, equal request.</summary>
    public bool IsReplay => Headers.Contains("Idempotency-Replayed");

    /// <summary>The reason codes of a problem; none otherwise.</summary>
    public ImmutableArray<string> ReasonCodes => Member("reasonCodes") is { } codes ? [.. codes.EnumerateArray().Select(code => code.GetString()!)] : [];

    /// <summary>What each reason of a problem is about, in the same order as the reasons: a part, a field, a header.</summary>
    public ImmutableArray<string> Subjects => IsSuccess ? [] : [.. As<Problem>().Reasons.Select(reason => reason.Subject ?? "")];

    /// <summary>From when a problem may be answered otherwise.</summary>
    public DateTimeOffset? Until => Member("until")?.GetDateTimeOffset();

    /// <summary>The receipt of an accepted change.</summary>
    /// <exception cref="ApiException">It was not accepted.</exception>
    public CaseReceipt Receipt => (IsSuccess ? this : throw new ApiException(this, "a receipt")).As<CaseReceipt>();

    /// <summary>The body as what the API says it is.</summary>
    /// <typeparam name="T">The contract.</typeparam>
    /// <returns>The body.</returns>
    public T As<T>() => Body.ValueKind == JsonValueKind.Undefined ? throw new ApiException(this, typeof(T).Name) : Body.Deserialize<T>(ApiJson.Options)!;

    /// <summary>Insists on a status.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <returns>This answer.</returns>
    /// <exception cref="ApiException">It is another.</exception>
    public ApiAnswer Expect(int status) => Status == status ? this : throw new ApiException(this, $"{status}");

    /// <summary>Insists on a problem with exactly these reason codes, in any order.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="codes">The reason codes.</param>
    /// <returns>This answer.</returns>
    /// <exception cref="ApiException">It is another.</exception>
    public ApiAnswer Refused(int status, params string[] codes) =>
        Status == status && ReasonCodes.Order(StringComparer.Ordinal).SequenceEqual(codes.Order(StringComparer.Ordinal))
            ? this
            : throw new ApiException(this, $"{status} {string.Join(", ", codes)}");

    private JsonElement? Member(string name) =>
        Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(name, out var member) ? member : null;
}
