namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>A case's place in one list: a department's worklist in a district, the cases of a person, the permits of a month.</summary>
/// <param name="Queue">The list, for example <c>review:HRSS:120104</c> or <c>person:…</c>.</param>
/// <param name="Since">Since when it stands there: first come, first served.</param>
public sealed record QueueEntry(string Queue, DateTimeOffset Since);
