using System.Text.Json;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Language;

/// <summary>Writes a word of the law in kebab-case and reads nothing but such a word: never a number.</summary>
internal sealed class KebabCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
