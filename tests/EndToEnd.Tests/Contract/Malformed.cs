using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.EndToEnd.Tests.Contract;

/// <summary>Bodies that are not what a contract says; made from the contract, so that a new member is covered by itself.</summary>
public static class Malformed
{
    private static readonly string[] NoObject =
    [
        "", "{", "}", "[]", "[1]", "null", "true", "0", "\"text\"", "{\"a\":}", "{'a':1}", "\uFEFF{}x", "{\"\\ud800\":1}", new string('[', 200),
    ];

    private static readonly string[] WrongValues =
    [
        "null", "{}", "[]", "[null]", "[[]]", "true", "-1", "1e400", "\"\\ud800\"", "\"no-such-word\"", "{\"kind\":null}",
        "{\"a\":null}", "{\"a\":[null]}", "{\"kind\":\"no-such-kind\"}",
    ];

    /// <summary>Every malformed body of a contract, and some that are only strange.</summary>
    /// <param name="contract">The contract.</param>
    /// <returns>The bodies.</returns>
    public static IEnumerable<string> Of(Type contract) =>
    [
        .. NoObject,
        "{\"unknownMember\":1}",
        .. Members(contract).SelectMany(member => WrongValues, (member, value) => $"{{{Valid(contract, member)}\"{member}\":{value}}}"),
        .. Polymorphic(contract).SelectMany(member => Nested(member.Type), (member, value) => $"{{{Valid(contract, member.Name)}\"{member.Name}\":{value}}}"),
    ];

    /// <summary>A body that is what the contract says.</summary>
    /// <param name="contract">The contract.</param>
    /// <returns>The body.</returns>
    public static string Sample(Type contract) => $"{{{Valid(contract, "").TrimEnd(',')}}}";

    /// <summary>Whether a body is one that the contract admits after all; what follows then is for the rules, not for the contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="body">The body.</param>
    /// <returns>Whether it can be read.</returns>
    public static bool IsReadable(Type contract, string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, contract, ApiJson.Requests) is not null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Members(Type contract) =>
        Parameters(contract).Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!));

    private static ParameterInfo[] Parameters(Type contract) =>
        contract.GetConstructors()
            .Select(constructor => constructor.GetParameters())
            .Where(parameters => parameters is not [{ } only] || only.ParameterType != contract)
            .MaxBy(parameters => parameters.Length)!;

    // The other members as they should be, so that the one under test is what is wrong.
    private static string Valid(Type contract, string except) => string.Concat(
        from parameter in Parameters(contract)
        let name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!)
        where name != except && !parameter.HasDefaultValue
        select $"\"{name}\":{Example(parameter.ParameterType)},");

    private static string Example(Type type) =>
        type == typeof(string) ? "\"sample\""
        : type == typeof(DateTimeOffset) ? "\"2020-06-30T09:00:00+08:00\""
        : type == typeof(DateOnly) ? "\"2013-01-14\""
        : Nullable.GetUnderlyingType(type) is not null ? "null"
        : type == typeof(int) ? "1"
        : type == typeof(bool) ? "true"
        : type.IsEnum ? Json.Write(Enum.GetValues(type).GetValue(0))
        : type.IsAssignableTo(typeof(System.Collections.IDictionary)) ? "{}"
        : type.GetCustomAttribute<JsonPolymorphicAttribute>() is { } family ? $"{{\"{family.TypeDiscriminatorPropertyName}\":\"{Simplest(type)}\"}}"
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(System.Collections.Immutable.ImmutableArray<>) ? "[]"
        : type.Namespace!.StartsWith("TalentSettlement", StringComparison.Ordinal) ? Sample(type)
        : "{}";

    private static object? Simplest(Type family) =>
        family.GetCustomAttributes<JsonDerivedTypeAttribute>().MinBy(derived => Parameters(derived.DerivedType).Length)!.TypeDiscriminator;

    private static IEnumerable<(string Name, Type Type)> Polymorphic(Type contract) =>
        from parameter in Parameters(contract)
        where parameter.ParameterType.GetCustomAttribute<JsonPolymorphicAttribute>() is not null
        select (JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!), parameter.ParameterType);

    private static IEnumerable<string> Nested(Type family)
    {
        var discriminator = family.GetCustomAttribute<JsonPolymorphicAttribute>()!.TypeDiscriminatorPropertyName;
        foreach (var derived in family.GetCustomAttributes<JsonDerivedTypeAttribute>())
        {
            var head = $"\"{discriminator}\":\"{derived.TypeDiscriminator}\"";
            yield return $"{{{head},\"unknownMember\":1}}";
            foreach (var parameter in Parameters(derived.DerivedType))
            {
                foreach (var value in WrongValues)
                {
                    yield return $"{{{head},\"{JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!)}\":{value}}}";
                }
            }
        }
    }
}
