namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>A document of the registry: what is on record but is not a case, for example a sanction or a person's lock.</summary>
/// <param name="Kind">The partition, for example <c>sanction:{person key}</c>.</param>
/// <param name="Id">The identity within the partition; letters, digits, <c>-</c> and <c>_</c>.</param>
/// <param name="Body">The document as JSON.</param>
/// <param name="Version">The version that was read, from 1; 0 for a new one.</param>
public sealed record RegistryEntry(string Kind, string Id, string Body, long Version = 0);
