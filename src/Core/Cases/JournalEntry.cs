namespace TalentSettlement.Core.Cases;

/// <summary>One entry of a case's journal: a fact, when it was recorded, and by whom.</summary>
/// <typeparam name="TEvent">The facts of the procedure.</typeparam>
/// <param name="Sequence">Its place, from 1 without gaps; the last is the revision of the case.</param>
/// <param name="At">When the server recorded it.</param>
/// <param name="By">Who did it.</param>
/// <param name="Fact">The fact.</param>
public sealed record JournalEntry<TEvent>(int Sequence, DateTimeOffset At, Actor By, TEvent Fact);
