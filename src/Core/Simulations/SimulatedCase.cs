using System.Collections.Immutable;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Core.Simulations;

/// <summary>What a scripted case shows at a moment.</summary>
/// <param name="Law">The rules at that moment.</param>
/// <param name="Clocks">Every clock, in the order of the script.</param>
/// <param name="Dates">Every fixed date that bounds the case, the acceptance cut-off included while material can be handed in (S-26).</param>
/// <param name="Earliest">The deadline that comes first, and what it comes before; absent when nothing runs.</param>
public sealed record SimulatedCase(Statutes Law, ImmutableArray<SimulatedClock> Clocks, ImmutableArray<Deadline> Dates, Deadline? Earliest);
