using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>The schemas of everything that is sent in one direction, each type of ours under its own name.</summary>
/// <param name="options">How it is sent.</param>
/// <param name="shape">What the direction means for members.</param>
/// <param name="nameOf">The name of a type's schema.</param>
/// <param name="isOurs">Whether a type has a schema of its own.</param>
/// <param name="docs">The words of the documentation.</param>
internal sealed class SchemaBook(
    JsonSerializerOptions options, SchemaShape shape, Func<JsonTypeInfo, string> nameOf, Func<Type, bool> isOurs, XmlDocs docs)
{
    public SortedDictionary<string, JsonObject> Schemas { get; } = new(StringComparer.Ordinal);

    /// <summary>The schema of a type: a reference where the type is ours.</summary>
    public JsonNode Of(Type type) => options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Transform,
    });

    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var schema = node as JsonObject ?? [];
        var nullable = SchemaShape.TakeNull(schema) || context.PropertyInfo is { IsGetNullable: true };
        schema.Remove("default", out var unless);
        var result = isOurs(type) ? Reference(context, type, schema) : schema;
        if (nullable && shape.WritesNull)
        {
            result = OrNull(result);
        }

        if (unless is not null)
        {
            result["default"] = unless;
        }

        Describe(context.PropertyInfo, result);
        return result;
    }

    private JsonObject Reference(JsonSchemaExporterContext context, Type type, JsonObject schema)
    {
        var info = options.GetTypeInfo(type);
        var name = nameOf(info);
        if (!schema.ContainsKey("$ref") && !Schemas.ContainsKey(name))
        {
            NameBareMembers(info, schema);
            shape.Complete(info, context.BaseTypeInfo, schema, derived => PointerTo(nameOf(options.GetTypeInfo(derived))));
            Schemas[name] = docs.Of(type) is { } words ? Described(schema, words) : schema;
        }

        return new JsonObject { ["$ref"] = PointerTo(name) };
    }

    // The exporter forgets to ask about an optional member whose form only a converter knows.
    private void NameBareMembers(JsonTypeInfo info, JsonObject schema)
    {
        foreach (var property in info.Properties.Where(property => (schema["properties"] as JsonObject)?[property.Name] is JsonObject { Count: 1 } bare && bare.ContainsKey("default")))
        {
            var named = (JsonObject)Of(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
            var member = property.IsGetNullable && shape.WritesNull ? OrNull(named) : named;
            Describe(property, member);
            schema["properties"]![property.Name] = member;
        }
    }

    private static JsonObject OrNull(JsonObject schema) => new()
    {
        ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }),
    };

    private void Describe(JsonPropertyInfo? property, JsonObject schema)
    {
        if (property?.AttributeProvider is System.Reflection.MemberInfo member && docs.OfProperty(property.DeclaringType, member.Name) is { } words)
        {
            schema["description"] = words;
        }
    }

    private static JsonObject Described(JsonObject schema, string words)
    {
        schema.Remove("description");
        schema.Insert(0, "description", words);
        return schema;
    }

    private static string PointerTo(string name) => $"#/components/schemas/{name}";
}
