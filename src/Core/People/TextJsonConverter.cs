using System.Text.Json;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.People;

/// <summary>Writes a value as its string; reading refuses without repeating the text, which may be personal.</summary>
internal sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : class, ITextValue<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && T.TryParse(reader.GetString(), out var value)
            ? value
            : throw new JsonException($"The text is no {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
