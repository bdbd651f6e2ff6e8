namespace TalentSettlement.Core.Simulations;

/// <summary>A reminder of a scripted case.</summary>
/// <param name="At">When it is sent, with the offset +08:00.</param>
/// <param name="DaysBefore">The rung of the ladder, in calendar days before the last day; absent for one that comes when the term has run out.</param>
public readonly record struct SimulatedReminder(DateTimeOffset At, int? DaysBefore);
