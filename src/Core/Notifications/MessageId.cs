using System.Text.Json;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Notifications;

/// <summary>The name of one text within its case; sending it again sends the same message.</summary>
/// <param name="Value">The code of the template and the revision of the case: <c>review-returned-7</c>.</param>
[JsonConverter(typeof(Converter))]
public readonly record struct MessageId(string Value)
{
    /// <summary>The id of a text that a revision of the case gives rise to: no two for one kind and one revision.</summary>
    /// <param name="kind">What the text says.</param>
    /// <param name="caseRevision">The revision of the case.</param>
    public static MessageId For(NotificationKind kind, long caseRevision) => new($"{kind.Code}-{caseRevision}");

    /// <summary>The id itself; it holds nothing personal.</summary>
    public override string ToString() => Value ?? "(no message)";

    private sealed class Converter : JsonConverter<MessageId>
    {
        public override MessageId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString() ?? throw new JsonException("A message id is a string."));

        public override void Write(Utf8JsonWriter writer, MessageId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
