using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>A container as <c>containers.json</c> defines it; the deployment reads the same file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="PartitionKey">The path of its partition key.</param>
/// <param name="DefaultTtl">Seconds after which an item is forgotten unless it says otherwise; -1 keeps it.</param>
/// <param name="IndexingPolicy">Which paths are indexed.</param>
/// <param name="UniqueKeys">Sets of paths whose values are unique within a partition.</param>
public sealed record ContainerDefinition(
    string Name, string PartitionKey, int DefaultTtl, ContainerIndexing IndexingPolicy, ImmutableArray<ImmutableArray<string>> UniqueKeys)
{
    /// <summary>Every container.</summary>
    public static ImmutableArray<ContainerDefinition> All { get; } = Load();

    /// <summary>The definition as the service takes it.</summary>
    /// <returns>The properties of the container.</returns>
    public ContainerProperties Properties()
    {
        var properties = new ContainerProperties(Name, PartitionKey) { DefaultTimeToLive = DefaultTtl };
        properties.IndexingPolicy.IndexingMode = Enum.Parse<IndexingMode>(IndexingPolicy.IndexingMode, ignoreCase: true);
        properties.IndexingPolicy.Automatic = IndexingPolicy.Automatic;
        foreach (var included in IndexingPolicy.IncludedPaths)
        {
            properties.IndexingPolicy.IncludedPaths.Add(new IncludedPath { Path = included.Path });
        }

        foreach (var excluded in IndexingPolicy.ExcludedPaths)
        {
            properties.IndexingPolicy.ExcludedPaths.Add(new ExcludedPath { Path = excluded.Path });
        }

        foreach (var paths in UniqueKeys)
        {
            var unique = new UniqueKey();
            paths.ToList().ForEach(unique.Paths.Add);
            properties.UniqueKeyPolicy.UniqueKeys.Add(unique);
        }

        return properties;
    }

    private static ImmutableArray<ContainerDefinition> Load()
    {
        using var stream = typeof(ContainerDefinition).Assembly.GetManifestResourceStream("containers.json")!;
        return JsonSerializer.Deserialize<Document>(stream, CosmosJson.Options)!.Containers;
    }

    private sealed record Document(ImmutableArray<ContainerDefinition> Containers);
}
