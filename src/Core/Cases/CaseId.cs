using System.Text.Json;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Cases;

/// <summary>The identity of one case file (案卷) in either city: a random value that tells nothing about the person.</summary>
/// <remarks>Never derived from an identity number; safe in addresses, logs and orchestration history. The default value is visibly empty.</remarks>
/// <param name="Value">The identifier; written as 32 lower-case hexadecimal digits.</param>
[JsonConverter(typeof(CaseIdConverter))]
public readonly record struct CaseId(Guid Value)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; any other usual form of a GUID is read too.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="id">The identity, or the empty one.</param>
    /// <returns>Whether the text is an identity and not the empty one.</returns>
    public static bool TryParse(string? text, out CaseId id)
    {
        id = Guid.TryParse(text, out var value) ? new CaseId(value) : default;
        return id != default;
    }

    /// <summary>32 lower-case hexadecimal digits, as used in addresses and in the store.</summary>
    public override string ToString() => Value.ToString("N");

    private sealed class CaseIdConverter : JsonConverter<CaseId>
    {
        public override CaseId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out var id) ? id : throw new JsonException("A case identity is 32 hexadecimal digits.");

        public override void Write(Utf8JsonWriter writer, CaseId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
