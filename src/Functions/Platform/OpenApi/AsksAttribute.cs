namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>A query parameter of an HTTP function; there may be several. The two of paged lists need not be named.</summary>
/// <param name="name">Its name.</param>
/// <param name="meaning">What it means, and what happens without it.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AsksAttribute(string name, string meaning) : Attribute
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What it means.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>Whether a request without it is refused.</summary>
    public bool Required { get; init; }
}
