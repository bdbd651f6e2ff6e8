using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.TalentCases;

/// <summary>One entry of a case's journal: a fact, when it was recorded, and by whom.</summary>
/// <param name="Sequence">Its place, from 1 without gaps; the last is the revision of the case.</param>
/// <param name="At">When the server recorded it.</param>
/// <param name="By">Who did it.</param>
/// <param name="Fact">The fact.</param>
public sealed record JournalEntry(int Sequence, DateTimeOffset At, Actor By, TalentEvent Fact);
