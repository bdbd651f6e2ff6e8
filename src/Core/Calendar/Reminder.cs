namespace TalentSettlement.Core.Calendar;

/// <summary>One rung of a <see cref="ReminderLadder"/>.</summary>
/// <param name="DaysBefore">Calendar days before the last day; it names the rung.</param>
/// <param name="At">When to remind, with the offset +08:00.</param>
public readonly record struct Reminder(int DaysBefore, DateTimeOffset At);
