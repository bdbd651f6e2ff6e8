namespace TalentSettlement.Core.Calendar;

/// <summary>What a legal clock shows at an instant, under a calendar.</summary>
/// <param name="State">What the clock is doing.</param>
/// <param name="Budget">The whole term in days: working days, or calendar days for every other unit.</param>
/// <param name="Consumed">The days of the budget that have passed in full.</param>
/// <param name="Deadline">Until when; null while the clock is paused.</param>
/// <param name="LapsedAt">The moment of law from which it was too late, if it is or the clock stopped too late; null otherwise.</param>
public sealed record ClockReading(ClockState State, int Budget, int Consumed, Deadline? Deadline, DateTimeOffset? LapsedAt)
{
    /// <summary>The days of the budget that are left, today included: <see cref="Budget"/> less <see cref="Consumed"/>, also while paused.</summary>
    public int Remaining => Budget - Consumed;

    /// <summary>Whether it is too late, or was when the clock stopped.</summary>
    public bool IsOverdue => LapsedAt is not null;
}
