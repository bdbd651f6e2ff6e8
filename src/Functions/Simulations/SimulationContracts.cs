using System.Collections.Immutable;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Simulations;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Simulations;

/// <summary>A scripted case whose deadlines are asked for at any moment (N4); nothing of it is kept.</summary>
/// <param name="Now">The moment at which the clocks are read; what the script says of later moments has not happened yet.</param>
/// <param name="Clocks">The clocks, 1 to 20.</param>
/// <param name="Cutoff">A last day of acceptance in place of the one in force (S-26); absent for that one.</param>
/// <param name="AsPublishedOn">The calendar as people knew it at the end of a day; absent for the one in force.</param>
/// <param name="Dates">Other fixed dates, at most 20; absent for none.</param>
/// <param name="Amendments">What is amended while the case runs, in order of time, at most 20; absent for nothing.</param>
/// <param name="Indicator">Whether an indicator is issued before material is handed in (Q7); absent for what the policies say.</param>
public sealed record SimulateDeadlines(
    DateTimeOffset Now,
    ImmutableArray<SimulatedClock> Clocks,
    DateOnly? Cutoff = null,
    DateOnly? AsPublishedOn = null,
    ImmutableArray<FixedDate>? Dates = null,
    ImmutableArray<SupposedAmendment>? Amendments = null,
    IndicatorStage? Indicator = null);

/// <summary>A clock of the script.</summary>
/// <param name="Purpose">What the term is for.</param>
/// <param name="StartedAt">The instant that the term starts from; its China date is not counted.</param>
/// <param name="Ledger">What happens to it, in order, at most 20 lines; every line is held to the rules of a real clock.</param>
/// <param name="Term">The term; absent for the one of the policies.</param>
/// <param name="Since">From when on whoever is reminded can act, such as the return of the material by the window; absent for the start.</param>
public sealed record SimulatedClock(
    TermPurpose Purpose, DateTimeOffset StartedAt, ImmutableArray<ClockEntry> Ledger, SimulatedTerm? Term = null, DateTimeOffset? Since = null);

/// <summary>A term of one's own.</summary>
/// <param name="Amount">How many units: 1 to 3,660 days, 120 months or 10 years.</param>
/// <param name="Unit">The unit.</param>
/// <param name="OnDayOff">What happens when the last day is a day off.</param>
/// <param name="Closing">The China time on the last day from which it is too late; absent for the end of the day.</param>
public sealed record SimulatedTerm(int Amount, TermUnit Unit, OnDayOff OnDayOff = OnDayOff.Stays, TimeOnly? Closing = null);

/// <summary>A date fixed by an announcement or a document; it does not roll over days off.</summary>
/// <param name="Purpose">What it is for.</param>
/// <param name="LastDay">The last China date.</param>
/// <param name="Closing">The China time on that day from which it is too late; absent for the end of the day.</param>
public sealed record FixedDate(TermPurpose Purpose, DateOnly LastDay, TimeOnly? Closing = null);

/// <summary>An amendment that the script supposes; it is held to what holds for a real one.</summary>
/// <param name="At">When it is recorded; from then on everything is decided under it.</param>
/// <param name="Rule">A holiday paper, or a cut-off that is set, moved or lifted.</param>
public sealed record SupposedAmendment(DateTimeOffset At, AmendedRule Rule);

/// <summary>The deadlines of a scripted case.</summary>
/// <param name="Calendar">The last paper of the calendar that was counted on.</param>
/// <param name="Policies">The policy values that were counted with.</param>
/// <param name="Clocks">Every clock, in the order of the script.</param>
/// <param name="Dates">Every fixed date that bounds the case, the acceptance cut-off included while material can be handed in.</param>
/// <param name="Earliest">The deadline that comes first, and what it comes before; absent while nothing runs.</param>
/// <param name="Articles">The article behind every clock and date.</param>
public sealed record SimulatedDeadlines(
    string Calendar,
    string Policies,
    ImmutableArray<ClockAnswer> Clocks,
    ImmutableArray<DeadlineView> Dates,
    DeadlineView? Earliest,
    ImmutableArray<TermArticle> Articles);

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
/// <param name="Reminders">When somebody is reminded of the present last day, in order.</param>
public sealed record ClockAnswer(
    TermPurpose Purpose,
    string Law,
    ClockState State,
    int Budget,
    int Consumed,
    int Remaining,
    DeadlineView? Deadline,
    DateTimeOffset? LapsedAt,
    CountdownView? Countdown,
    ImmutableArray<ReminderAnswer> Reminders);

/// <summary>A reminder.</summary>
/// <param name="At">When it is sent, at +08:00.</param>
/// <param name="Standing">Whether it has come.</param>
/// <param name="DaysBefore">The rung of the ladder, in calendar days before the last day; absent for one that comes when the term has run out.</param>
public sealed record ReminderAnswer(DateTimeOffset At, ReminderStanding Standing, int? DaysBefore);

/// <summary>Whether a reminder has come.</summary>
public enum ReminderStanding
{
    /// <summary>It is still to be sent.</summary>
    ToCome = 1,

    /// <summary>It was sent.</summary>
    Sent = 2,
}
