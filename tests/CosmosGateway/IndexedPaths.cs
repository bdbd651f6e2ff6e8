using System.Text.Json.Nodes;

namespace TalentSettlement.CosmosGateway;

/// <summary>Which paths of a container's items are indexed.</summary>
internal sealed class IndexedPaths
{
    private readonly string[] _included;

    /// <summary>Reads an indexing policy; only one that excludes everything else is known.</summary>
    public IndexedPaths(JsonObject container)
    {
        var policy = container["indexingPolicy"]!;
        _included = [.. policy["includedPaths"]!.AsArray().Select(path => (string)path!["path"]!)];
        if (!policy["excludedPaths"]!.AsArray().Any(path => (string)path!["path"]! == "/*"))
        {
            throw new UnknownRequestException("a container that indexes whatever it does not exclude");
        }
    }

    /// <summary>Whether a list along the path is read without scanning; the service indexes <c>id</c> always.</summary>
    public bool Has(string[] path) => path is ["id"] || Array.Exists(_included, included =>
        included == $"/{string.Join('/', path)}/?" || (path.Length > 1 && included == $"/{path[0]}/*"));

    /// <summary>The terms of an item.</summary>
    public HashSet<string> TermsOf(JsonObject item) => [.. from leaf in Leaves(item, []) where Has(leaf.Path) select $"{string.Join('/', leaf.Path)}={leaf.Value}"];

    private static IEnumerable<(string[] Path, string Value)> Leaves(JsonObject node, string[] path)
    {
        foreach (var (name, value) in node)
        {
            string[] at = [.. path, name];
            if (value is JsonObject members)
            {
                foreach (var leaf in Leaves(members, at))
                {
                    yield return leaf;
                }
            }
            else if (value is not JsonArray)
            {
                yield return (at, value?.ToJsonString() ?? "null");
            }
        }
    }
}
