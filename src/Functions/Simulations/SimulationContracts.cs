using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Simulations;

/// <summary>A scripted case whose deadlines are asked for at any moment (N4); nothing of it is kept.</summary>
/// <param name="Now">The moment at which the clocks are read.</param>
/// <param name="Clocks">The clocks, 1 to 20.</param>
/// <param name="Cutoff">A last day for everybody, such as the acceptance cut-off (S-26); absent for none.</param>
/// <param name="AsPublishedOn">The calendar as people knew it at the end of a day; absent for the one in force.</param>
public sealed record SimulateDeadlines(
    DateTimeOffset Now, ImmutableArray<SimulatedClock> Clocks, DateOnly? Cutoff = null, DateOnly? AsPublishedOn = null);

/// <summary>A clock of the script.</summary>
/// <param name="Purpose">What the term is for.</param>
/// <param name="StartedAt">The instant that the term starts from; its China date is not counted.</param>
/// <param name="Ledger">What happens to it, in order, at most 20 lines; every line is held to the rules of a real clock.</param>
/// <param name="Term">The term; absent for the one of the policies.</param>
public sealed record SimulatedClock(TermPurpose Purpose, DateTimeOffset StartedAt, ImmutableArray<ClockEntry> Ledger, SimulatedTerm? Term = null);

/// <summary>A term of one's own.</summary>
/// <param name="Amount">How many units, 1 to 3,660.</param>
/// <param name="Unit">The unit.</param>
/// <param name="OnDayOff">What happens when the last day is a day off.</param>
/// <param name="Closing">The China time on the last day from which it is too late; absent for the end of the day.</param>
public sealed record SimulatedTerm(int Amount, TermUnit Unit, OnDayOff OnDayOff = OnDayOff.Stays, TimeOnly? Closing = null);

/// <summary>The deadlines of a scripted case.</summary>
/// <param name="Calendar">The last paper of the calendar that was counted on.</param>
/// <param name="Clocks">Every clock, in the order of the script.</param>
/// <param name="Earliest">The deadline that comes first, and what it comes before; absent while every clock is paused.</param>
public sealed record SimulatedDeadlines(string Calendar, ImmutableArray<ClockAnswer> Clocks, DeadlineView? Earliest);

/// <summary>What a clock shows.</summary>
/// <param name="Purpose">What the term is for.</param>
/// <param name="Law">The line of the law behind it, for example <c>S-32</c>.</param>
/// <param name="State">What the clock is doing.</param>
/// <param name="Budget">The whole term in days.</param>
/// <param name="Consumed">The days that have passed in full.</param>
/// <param name="Remaining">The days left, today included; with <paramref name="Consumed"/> the budget.</param>
/// <param name="Deadline">Until when and why; absent while the clock is paused.</param>
/// <param name="LapsedAt">The moment of law from which it was too late, if it is.</param>
/// <param name="Countdown">How many days are left, and which holidays lie between (N5).</param>
public sealed record ClockAnswer(
    TermPurpose Purpose,
    string Law,
    ClockState State,
    int Budget,
    int Consumed,
    int Remaining,
    DeadlineView? Deadline,
    DateTimeOffset? LapsedAt,
    CountdownView? Countdown);
