namespace TalentSettlement.Functions.Platform.Blobs;

/// <summary>Where a blob lies.</summary>
/// <param name="Container">The container.</param>
/// <param name="Name">The name.</param>
internal sealed record BlobPlace(string Container, string Name);
