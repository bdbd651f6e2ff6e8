using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>The one OpenAPI 3.1 document of the API, read off the functions themselves.</summary>
public static class ApiDocument
{
    private const string Version = "1.0";

    private static readonly Lazy<string> Written = new(() => Write(Of(typeof(ApiDocument).Assembly)));

    /// <summary>The document as text, the same at every start of one build.</summary>
    public static string Text => Written.Value;

    /// <summary>Makes the document of an assembly's functions.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>The document.</returns>
    public static JsonObject Of(Assembly assembly)
    {
        var functions = ApiFunction.In(assembly);
        var schemas = ApiSchemas.For(functions);
        var operations = new ApiOperations(schemas);
        var paths = new JsonObject();
        foreach (var path in functions.GroupBy(function => function.Path).OrderBy(path => path.Key, StringComparer.Ordinal))
        {
            paths[path.Key] = new JsonObject(path
                .SelectMany(function => function.Methods.Select(method => (Method: method, Function: function)))
                .OrderBy(it => it.Method, StringComparer.Ordinal)
                .Select(it => KeyValuePair.Create(it.Method, (JsonNode?)operations.Of(it.Function, it.Method))));
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = Info(),
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
            ["tags"] = new JsonArray([.. functions.Select(function => function.Tag).Distinct().Order(StringComparer.Ordinal).Select(Tag)]),
            ["paths"] = paths,
            ["components"] = ApiComponents.Of(schemas),
        };
    }

    private static JsonObject Info() => new()
    {
        ["title"] = "TalentSettlement 落户",
        ["version"] = Version,
        ["description"] = "Applications for settlement (落户). Writes carry an Idempotency-Key on POST; changes of a case answer with its "
            + "revision as ETag and compare If-Match. Refusals are problem documents (RFC 9457) with reason codes, in Simplified Chinese or, "
            + "by Accept-Language, in English.",
        ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" },
    };

    private static JsonNode Tag(string name) => new JsonObject { ["name"] = name };

    private static string Write(JsonObject document) => document.ToJsonString(
        new JsonSerializerOptions(ApiJson.Options) { WriteIndented = true, NewLine = "\n" }) + "\n";
}
