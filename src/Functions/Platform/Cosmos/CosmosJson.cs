using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>How items are written.</summary>
/// <remarks>
/// What a snapshot, a fact or a document says stands in its item as one text: it comes back byte by byte, whatever the service does to numbers,
/// and its hash stays equal. The text is escaped as little as JSON allows, for every byte is paid for.
/// </remarks>
internal static class CosmosJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
