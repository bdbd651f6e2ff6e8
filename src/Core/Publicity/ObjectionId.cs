using System.Globalization;
using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Publicity;

/// <summary>The identity of an objection from the public (异议), or of a report that came too late to be one; says nothing about who objects (N14).</summary>
/// <param name="Value">32 hexadecimal digits: the batch, the moment, and a lot.</param>
[JsonConverter(typeof(CodeText<ObjectionId>))]
public readonly record struct ObjectionId(string Value) : ICode<ObjectionId>
{
    private const int BatchDigits = 7;
    private const int MomentDigits = 11;
    private const int LotDigits = 14;

    /// <summary>The batch it is about; the default one when it is not an identity that <see cref="Of"/> has made.</summary>
    [JsonIgnore]
    public BatchId Batch => Value is { Length: 32 } && BatchId.TryParse($"{Value[..4]}-{Value[4..6]}-{Value[6]}", out var batch) ? batch : default;

    /// <summary>A new identity; of one batch they are in the order of their moments.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="at">When it was received.</param>
    /// <param name="lot">14 hexadecimal digits at least, of which the first count.</param>
    public static ObjectionId Of(BatchId batch, DateTimeOffset at, string lot) => new(string.Concat(
        batch.Value.Replace("-", "", StringComparison.Ordinal),
        at.ToUnixTimeMilliseconds().ToString($"x{MomentDigits}", CultureInfo.InvariantCulture),
        lot.AsSpan(0, LotDigits)));

    /// <summary>Reads an identity as an address names it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The identity.</param>
    /// <returns>Whether there can be such an objection.</returns>
    public static bool TryParse(string? text, out ObjectionId id)
    {
        id = text?.Length == BatchDigits + MomentDigits + LotDigits && text.All(char.IsAsciiHexDigitLower) ? new ObjectionId(text) : default;
        return id.Batch != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static ObjectionId ICode<ObjectionId>.Read(string text) => new(text);
}
