namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>An item as it was read.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Value">The item.</param>
/// <param name="ETag">Its version for the service.</param>
internal sealed record StoredItem<T>(T Value, string ETag);
