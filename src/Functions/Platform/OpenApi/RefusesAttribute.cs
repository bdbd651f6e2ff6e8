namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>The reason codes an HTTP function may refuse with, beside those that every function shares.</summary>
/// <param name="codes">The codes, as in <c>problem-texts.json</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RefusesAttribute(params string[] codes) : Attribute
{
    /// <summary>The codes.</summary>
    public IReadOnlyList<string> Codes { get; } = codes;
}
