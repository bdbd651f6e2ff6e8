using System.Text.Json;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Policies;

/// <summary>Writes a code as its text, as a value and as the name of a property.</summary>
internal sealed class CodeText<TCode> : JsonConverter<TCode>
    where TCode : struct, ICode<TCode>
{
    /// <inheritdoc/>
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && reader.GetString() is { Length: > 0 } text
            ? TCode.Read(text)
            : throw new JsonException("A code is a text that is not empty.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override TCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TCode.Read(reader.GetString() ?? "");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);
}
