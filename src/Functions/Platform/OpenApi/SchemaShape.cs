using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>What the direction in which something is sent means for its schema.</summary>
internal abstract class SchemaShape
{
    /// <summary>Bodies that clients send: null is accepted where nothing is said, and what has no default must be there.</summary>
    public static readonly SchemaShape Request = new Sent();

    /// <summary>Bodies that are answered: what is null is left out, everything else is there.</summary>
    public static readonly SchemaShape Response = new Answered();

    private SchemaShape()
    {
    }

    public abstract bool WritesNull { get; }

    /// <summary>Takes null out of a schema's values.</summary>
    /// <returns>Whether it was among them.</returns>
    public static bool TakeNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types && types.FirstOrDefault(type => (string?)type == "null") is { } nothing)
        {
            types.Remove(nothing);
            schema["type"] = types.Count == 1 ? types[0]!.DeepClone() : types.DeepClone();
            return true;
        }

        return schema["enum"] is JsonArray words && words.Remove(null);
    }

    /// <summary>Completes the schema of a type of ours.</summary>
    public void Complete(JsonTypeInfo info, JsonTypeInfo? family, JsonObject schema, Func<Type, string> pointerTo)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            // An enumeration, or a value whose only form is a text.
            schema["type"] ??= "string";
        }
        else if (info.PolymorphismOptions is { } members && schema.Remove("anyOf", out var kinds))
        {
            schema["oneOf"] = kinds;
            schema["discriminator"] = Discriminator(members, pointerTo);
        }
        else
        {
            schema["type"] ??= "object";
            Members(info, schema);
        }

        if (family?.PolymorphismOptions?.TypeDiscriminatorPropertyName is { } kind)
        {
            Require(schema, kind);
        }
    }

    protected abstract void Members(JsonTypeInfo info, JsonObject schema);

    private static JsonObject Discriminator(JsonPolymorphismOptions members, Func<Type, string> pointerTo) => new()
    {
        ["propertyName"] = members.TypeDiscriminatorPropertyName,
        ["mapping"] = new JsonObject(members.DerivedTypes.Select(member =>
            KeyValuePair.Create((string)member.TypeDiscriminator!, (JsonNode?)pointerTo(member.DerivedType)))),
    };

    private static void Require(JsonObject schema, string member)
    {
        var required = schema["required"] as JsonArray ?? [];
        if (!required.Any(name => (string?)name == member))
        {
            required.Insert(0, member);
        }

        schema["required"] = required.DeepClone();
    }

    private sealed class Sent : SchemaShape
    {
        public override bool WritesNull => true;

        protected override void Members(JsonTypeInfo info, JsonObject schema)
        {
            // What is only computed is never sent.
            foreach (var property in info.Properties.Where(property => property is { Set: null, AssociatedParameter: null }))
            {
                (schema["properties"] as JsonObject)?.Remove(property.Name);
            }
        }
    }

    private sealed class Answered : SchemaShape
    {
        public override bool WritesNull => false;

        protected override void Members(JsonTypeInfo info, JsonObject schema)
        {
            JsonArray required = [.. info.Properties.Where(property => property is { Get: not null, IsGetNullable: false }).Select(property => property.Name)];
            schema.Remove("required");
            if (required.Count > 0)
            {
                schema["required"] = required;
            }
        }
    }
}
