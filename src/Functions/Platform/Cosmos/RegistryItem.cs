using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>A document of the registry.</summary>
/// <remarks><c>write</c>: the write it came with: by it an answer that was lost is told from a conflict.</remarks>
internal sealed record RegistryItem(string Id, string Kind, long Version, string Body, string? Write)
{
    public static RegistryItem Of(RegistryEntry entry) => new(entry.Id, entry.Kind, entry.Version, entry.Body, Guid.NewGuid().ToString("N"));

    public RegistryEntry Entry() => new(Kind, Id, Body, Version);
}
