using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.ArticleSix;

/// <summary>Reads one version of article 6; every reason is worded, every route stands once.</summary>
/// <param name="place">Where the version stands.</param>
/// <param name="reasons">The wordings of the reasons.</param>
internal sealed class ArticleSixReader(string place, FrozenDictionary<string, Wording> reasons)
{
    /// <summary>The routes, each with the conditions of article 5 that it asks for.</summary>
    public ImmutableArray<ArticleSixRoute> Routes(ArticleSixVersionText version)
    {
        var basics = Read(version.Basics, $"{place}.basics");
        if (version.Routes.Select(route => route.Code).Distinct().Count() != version.Routes.Length || version.Routes is [])
        {
            throw new RuleSetException($"{place}.routes", "there is none, or one stands twice");
        }

        return [.. version.Routes.Select((route, i) => Read(route, basics, $"{place}.routes[{i}]"))];
    }

    private ArticleSixRoute Read(RouteText route, ImmutableArray<Requirement> basics, string where)
    {
        string[] without = route.Without ?? [];
        return without.Except(basics.Select(basic => basic.Reason)).FirstOrDefault() is { } unknown
            ? throw new RuleSetException($"{where}.without", $"unknown condition '{unknown}'")
            : new ArticleSixRoute(
                route.Code,
                route.Item,
                route.Name,
                [.. Read(route.Requirements, $"{where}.requirements"), .. basics.Where(basic => !without.Contains(basic.Reason))]);
    }

    private ImmutableArray<Requirement> Read(RequirementText[] requirements, string where) =>
        [.. requirements.Select((requirement, i) => Read(requirement, $"{where}[{i}]"))];

    private Requirement Read(RequirementText requirement, string where) => reasons.ContainsKey(requirement.Reason)
        ? requirement.Read(where)
        : throw new RuleSetException($"{where}.reason", $"the reason '{requirement.Reason}' has no wording");
}
