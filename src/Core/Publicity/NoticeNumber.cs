using System.Text.Json;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Publicity;

/// <summary>The running number of a line on the public list of one batch (公示序号): a place on a page, and nothing about the person (N13).</summary>
/// <param name="Value">From 1; a person in two batches has two numbers that have nothing to do with each other.</param>
[JsonConverter(typeof(Number))]
public readonly record struct NoticeNumber(int Value)
{
    /// <summary>The number of a place.</summary>
    /// <param name="page">The page of the list, from 1.</param>
    /// <param name="place">The place on it, from 0 and below <see cref="PublicList.LinesPerPage"/>.</param>
    public static NoticeNumber Of(int page, int place) => new(((page - 1) * PublicList.LinesPerPage) + place + 1);

    /// <summary>The page of the list, from 1; 0 or less for a number that no line has.</summary>
    public int Page => Value < 1 ? 0 : ((Value - 1) / PublicList.LinesPerPage) + 1;

    /// <summary>The place on the page, from 0.</summary>
    public int Place => (Value - 1) % PublicList.LinesPerPage;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private sealed class Number : JsonConverter<NoticeNumber>
    {
        public override NoticeNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

        public override void Write(Utf8JsonWriter writer, NoticeNumber value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
    }
}
