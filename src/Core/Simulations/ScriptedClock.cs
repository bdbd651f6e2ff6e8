using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Core.Simulations;

/// <summary>A clock of a scripted case, and what happens to it.</summary>
/// <param name="Purpose">What the term is for.</param>
/// <param name="StartedAt">The instant that the term starts from; its China date is not counted.</param>
/// <param name="Ledger">What happens to it, in order; every line is held to the rules of a real clock.</param>
/// <param name="Term">A term of its own; absent for the one that the rules give.</param>
/// <param name="Since">From when on whoever is reminded can act, such as the return of the material by the window; absent for the start.</param>
public sealed record ScriptedClock(
    TermPurpose Purpose, DateTimeOffset StartedAt, ImmutableArray<ClockEntry> Ledger, Term? Term = null, DateTimeOffset? Since = null);
