using System.Collections.Immutable;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>Which paths of a container's items are indexed.</summary>
/// <param name="IndexingMode"><c>consistent</c>: the index is never behind the items.</param>
/// <param name="Automatic">Whether every item is indexed without asking.</param>
/// <param name="IncludedPaths">The paths that queries use.</param>
/// <param name="ExcludedPaths">The paths that are not indexed; a longer included path wins.</param>
public sealed record ContainerIndexing(
    string IndexingMode, bool Automatic, ImmutableArray<ContainerIndexing.IndexedPath> IncludedPaths, ImmutableArray<ContainerIndexing.IndexedPath> ExcludedPaths)
{
    /// <summary>A path, as the service writes it.</summary>
    /// <param name="Path">For example <c>/nextDueAt/?</c>.</param>
    public sealed record IndexedPath(string Path);
}
