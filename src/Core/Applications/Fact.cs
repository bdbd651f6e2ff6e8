using System.Collections.Immutable;
using System.Text.Json;

namespace TalentSettlement.Core.Applications;

/// <summary>One answer on the form that a rule may ask for, by name; rules are data and know the form only through these.</summary>
/// <param name="Name">The name under which rules ask for it.</param>
/// <param name="Values">The words it may have; empty when it is free, and then no rule can test it.</param>
/// <param name="Of">Reads it from a form; absent while it is not filled in or does not apply.</param>
internal sealed record Fact(string Name, ImmutableArray<string> Values, Func<TalentApplication, string?> Of)
{
    /// <summary>An answer chosen from the words of the law.</summary>
    public static Fact Choice<TEnum>(string name, Func<TalentApplication, TEnum?> of)
        where TEnum : struct, Enum =>
        new(name, [.. Enum.GetValues<TEnum>().Select(Word)], form => of(form) is { } value ? Word(value) : null);

    /// <summary>The answer to a yes-or-no question.</summary>
    public static Fact YesOrNo(string name, Func<TalentApplication, bool?> of) =>
        new(name, ["yes", "no"], form => of(form) switch { true => "yes", false => "no", null => null });

    /// <summary>An answer in the words of the applicant.</summary>
    public static Fact Free(string name, Func<TalentApplication, string?> of) => new(name, [], of);

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
