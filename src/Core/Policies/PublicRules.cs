using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace TalentSettlement.Core.Policies;

/// <summary>The rules of both procedures in their full text: the notice is public (此件主动公开, T-28), so anyone may read them.</summary>
public static class PublicRules
{
    /// <summary>The rules that there are, by name.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "tianjin-elements", "competence", "eligibility", "districts", "policies", "commitment-letters",
        "points-table", "article-six", "shenzhen-materials", "shenzhen-policies", "shenzhen-districts", "shenzhen-dictionaries", "agency-agreements", "term-articles",
    ];

    /// <summary>Reads the default text of a set of rules.</summary>
    /// <param name="name">The name of the set.</param>
    /// <param name="json">The text, or null when there is no such set.</param>
    public static bool TryRead(string name, [NotNullWhen(true)] out string? json)
    {
        json = Names.Contains(name) ? RuleText.Embedded($"{name}.json") : null;
        return json is not null;
    }
}
