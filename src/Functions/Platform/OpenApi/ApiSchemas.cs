using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>The schemas of all bodies.</summary>
internal sealed class ApiSchemas
{
    private readonly SchemaBook responses;
    private readonly SchemaBook requests;

    private ApiSchemas()
    {
        var names = new SchemaNames(typeof(ApiSchemas).Assembly, typeof(CaseId).Assembly);
        Docs = new XmlDocs(typeof(ApiSchemas).Assembly, typeof(CaseId).Assembly);
        responses = new SchemaBook(AsWritten(ApiJson.Options), SchemaShape.Response, info => names.Of(info.Type), names.IsOurs, Docs);
        requests = new SchemaBook(AsWritten(ApiJson.Requests), SchemaShape.Request, NameOfSent, names.IsOurs, Docs);

        // What is sent is stricter than what is answered, so a type that goes both ways has two schemas.
        string NameOfSent(JsonTypeInfo info) => info.Kind == JsonTypeInfoKind.Object && responses.Schemas.ContainsKey(names.Of(info.Type))
            ? $"{names.Of(info.Type)}Input"
            : names.Of(info.Type);
    }

    public XmlDocs Docs { get; }

    public static ApiSchemas For(ImmutableArray<ApiFunction> functions)
    {
        var schemas = new ApiSchemas();
        foreach (var body in functions.SelectMany(function => function.Answers).Select(answer => answer.Body).OfType<Type>().Append(typeof(Problem)))
        {
            schemas.responses.Of(body);
        }

        return schemas;
    }

    public JsonNode Answered(Type body) => responses.Of(body);

    public JsonNode Sent(Type body) => requests.Of(body);

    /// <summary>Every schema that was asked for so far.</summary>
    public JsonObject All() => new(responses.Schemas
        .Concat(requests.Schemas.Where(schema => !responses.Schemas.ContainsKey(schema.Key)))
        .OrderBy(schema => schema.Key, StringComparer.Ordinal)
        .Select(schema => KeyValuePair.Create(schema.Key, (JsonNode?)schema.Value)));

    private static JsonSerializerOptions AsWritten(JsonSerializerOptions options)
    {
        var written = new JsonSerializerOptions(options)
        {
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        };
        written.MakeReadOnly(populateMissingResolver: true);
        return written;
    }
}
