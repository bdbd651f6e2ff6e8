namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>An item, by its identity.</summary>
internal sealed record ItemKey(string CaseId, string Id);
