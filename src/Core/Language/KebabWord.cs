using System.Text.Json;

namespace TalentSettlement.Core.Language;

/// <summary>A word of the law as codes and answers write it: <c>kebab-case</c>.</summary>
public static class KebabWord
{
    /// <summary>The word for a value.</summary>
    /// <typeparam name="TEnum">The words there are.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>For example <c>not-legible</c>.</returns>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
