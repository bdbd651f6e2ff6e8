using System.Text.Json;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Policies;

/// <summary>Reads the text of a rule set strictly: nothing unknown, nothing missing, nothing twice; a fault names its place.</summary>
internal static class RuleText
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The text that comes with Core under this name.</summary>
    public static string Embedded(string name)
    {
        using var stream = typeof(RuleText).Assembly.GetManifestResourceStream(name)
            ?? throw new RuleSetException(name, "is not part of Core");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The content of a text.</summary>
    public static T Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Strict) ?? throw new RuleSetException("$", "is empty");
        }
        catch (JsonException fault)
        {
            // The reader knows the place; who maintains the data needs it in the first line.
            throw new RuleSetException(fault.Path ?? "$", fault.Message, fault);
        }
    }
}
