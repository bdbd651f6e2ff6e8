using System.Diagnostics.CodeAnalysis;

namespace TalentSettlement.Core.People;

/// <summary>A value whose stored form is one string.</summary>
/// <typeparam name="TSelf">The value's own type.</typeparam>
internal interface ITextValue<TSelf>
    where TSelf : class, ITextValue<TSelf>
{
    /// <summary>The stored form.</summary>
    string Value { get; }

    /// <summary>Reads the stored form.</summary>
    static abstract bool TryParse(string? text, [NotNullWhen(true)] out TSelf? value);
}
