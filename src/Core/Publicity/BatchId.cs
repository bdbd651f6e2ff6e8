using System.Globalization;
using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Publicity;

/// <summary>One of the two publicity batches of a month (公示批次, S-18), for example <c>2013-01-1</c>.</summary>
/// <param name="Value">Year, month, and 1 or 2.</param>
[JsonConverter(typeof(CodeText<BatchId>))]
public readonly record struct BatchId(string Value) : ICode<BatchId>
{
    /// <summary>A batch.</summary>
    /// <param name="year">The China year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="half">1 for the first batch of the month, 2 for the second.</param>
    public static BatchId Of(int year, int month, int half) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{half}"));

    /// <summary>Reads a batch as an address names it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="batch">The batch.</param>
    /// <returns>Whether there can be such a batch.</returns>
    public static bool TryParse(string? text, out BatchId batch)
    {
        var readable = text is { Length: 9 } && text[7] == '-' && text[8] is '1' or '2'
            && DateOnly.TryParseExact(text[..7], "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        batch = readable ? new BatchId(text!) : default;
        return readable;
    }

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static BatchId ICode<BatchId>.Read(string text) => new(text);
}
