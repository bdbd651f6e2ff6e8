using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>One word of a kind of claim that rule data can ask about, for example the level of an education.</summary>
/// <param name="Values">The values by their name in the data; a higher number is a higher rank.</param>
/// <param name="Of">The value of a claim of this kind, or null where it has none.</param>
internal sealed record ClaimWord(FrozenDictionary<string, int> Values, Func<Claim, int?> Of)
{
    /// <summary>The kinds of claim, by their name in the data.</summary>
    public static readonly FrozenDictionary<string, Type> Kinds = typeof(Claim).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(derived => (string)derived.TypeDiscriminator!, derived => derived.DerivedType);

    private static readonly FrozenDictionary<Type, FrozenDictionary<string, ClaimWord>> Words =
        Kinds.Values.ToFrozenDictionary(kind => kind, WordsOf);

    /// <summary>The words of a kind of claim, by their name in the data.</summary>
    public static FrozenDictionary<string, ClaimWord> OfKind(Type kind) => Words[kind];

    private static FrozenDictionary<string, ClaimWord> WordsOf(Type kind) => kind.GetProperties()
        .Where(property => EnumOf(property) is not null)
        .ToFrozenDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), property => Read(kind, property));

    private static ClaimWord Read(Type kind, PropertyInfo property)
    {
        var values = Enum.GetNames(EnumOf(property)!).ToFrozenDictionary(
            JsonNamingPolicy.KebabCaseLower.ConvertName, name => (int)Enum.Parse(EnumOf(property)!, name));
        var claim = Expression.Parameter(typeof(Claim));
        var value = Expression.Convert(Expression.Property(Expression.Convert(claim, kind), property), typeof(int?));
        return new ClaimWord(values, Expression.Lambda<Func<Claim, int?>>(value, claim).Compile());
    }

    private static Type? EnumOf(PropertyInfo property) =>
        (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is { IsEnum: true } type ? type : null;
}
