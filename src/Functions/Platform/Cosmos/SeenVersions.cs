using System.Collections.Concurrent;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>The service's version of what was read last, so that a change needs no second reading.</summary>
/// <remarks>A hint and nothing more: forgetting one costs a reading, and a change is refused by the service when the hint is old.</remarks>
internal sealed class SeenVersions
{
    private const int Most = 10_000;
    private readonly ConcurrentDictionary<string, (long Version, string ETag)> _seen = new();

    /// <summary>Keeps what was seen.</summary>
    public void Keep(string id, long version, string eTag)
    {
        if (_seen.Count >= Most)
        {
            _seen.Clear();
        }

        _seen[id] = (version, eTag);
    }

    /// <summary>The service's version, if this very version was seen last.</summary>
    public string? Of(string id, long version) => _seen.TryGetValue(id, out var seen) && seen.Version == version ? seen.ETag : null;

    /// <summary>Forgets what turned out to be old.</summary>
    public void Forget(string id) => _seen.TryRemove(id, out _);
}
