using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Core.Simulations;

/// <summary>What a clock of a scripted case shows at a moment.</summary>
/// <param name="Clock">The clock with what has happened to it by then.</param>
/// <param name="Reading">What it shows.</param>
/// <param name="Countdown">The days left; absent unless it runs.</param>
/// <param name="Reminders">When somebody is reminded of its present last day, in order, those that have come included.</param>
public sealed record SimulatedClock(LegalClock Clock, ClockReading Reading, Countdown? Countdown, ImmutableArray<SimulatedReminder> Reminders);
