namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>A fact of the journal as it is stored: append-only, never changed, never deleted.</summary>
/// <param name="Sequence">Its place in the journal, from 1; the last one is the revision of the case.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Body">The journal entry as JSON.</param>
public sealed record StoredFact(int Sequence, DateTimeOffset At, string Body);
