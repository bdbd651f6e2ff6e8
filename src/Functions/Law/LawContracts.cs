using System.Collections.Immutable;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Policies;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Law;

/// <summary>The working-day calendar in force.</summary>
/// <param name="Version">Its version: the paper that came last.</param>
/// <param name="Papers">The paper in force for each year that is arranged; days of any other year are provisional.</param>
public sealed record CalendarInForce(string Version, ImmutableArray<HolidayPaper> Papers);

/// <summary>Setting, moving or lifting the day on which acceptance ends for everybody (S-26).</summary>
/// <param name="LastDay">The last day, until the window closes; <c>null</c> lifts it.</param>
/// <param name="Source">Where it was announced, 1 to 500 characters.</param>
public sealed record MoveCutoff(DateOnly? LastDay, string Source);

/// <summary>The day on which acceptance ends for everybody (S-26).</summary>
/// <param name="LastDay">The last day; absent while there is none.</param>
/// <param name="Closes">The time on that day from which it is too late, at +08:00.</param>
/// <param name="Since">The day since which this holds.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record CutoffInForce(DateOnly? LastDay, TimeOnly Closes, DateOnly Since, string Source)
{
    /// <summary>The day as the policy values have it.</summary>
    /// <param name="policies">The policy values.</param>
    /// <returns>The day.</returns>
    public static CutoffInForce Of(ShenzhenPolicies policies) =>
        new(policies.AcceptanceCutoff, policies.WindowCloses, policies.CutoffStated.EffectiveFrom, policies.CutoffStated.Source);
}

/// <summary>One page of what an amendment would move (N6).</summary>
/// <param name="Items">The cases looked at whose date would move.</param>
/// <param name="Examined">How many open cases were looked at for this page.</param>
/// <param name="Next">What to ask with for the next page; absent at the end.</param>
public sealed record RestatementPreview(ImmutableArray<MovedDeadline> Items, int Examined, string? Next);

/// <summary>A case whose date would move.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">The number to quote.</param>
/// <param name="Procedure"><c>talent</c> or <c>points</c>.</param>
/// <param name="Purpose">What the term is for that would decide.</param>
/// <param name="Before">The last day as it is stated now.</param>
/// <param name="After">The last day as it would be.</param>
/// <param name="MovedBy">By how many calendar days; negative when it would come earlier.</param>
/// <param name="Until">The first moment that would be too late, at +08:00.</param>
/// <param name="Confidence">Whether the new date can be relied on.</param>
/// <param name="Why">How the new date would come about, line by line, in Chinese.</param>
public sealed record MovedDeadline(
    string CaseId,
    string Number,
    string Procedure,
    TermPurpose Purpose,
    DateOnly Before,
    DateOnly After,
    int MovedBy,
    DateTimeOffset Until,
    Core.Calendar.Confidence Confidence,
    ImmutableArray<string> Why)
{
    /// <summary>A line of the preview.</summary>
    /// <param name="line">The case.</param>
    /// <param name="moved">What would move.</param>
    /// <returns>The line.</returns>
    public static MovedDeadline Of(QueuedCase line, Restatement moved) => new(
        line.Case.ToString(),
        line.Number,
        line.Procedure,
        moved.After.Purpose,
        moved.Before.LastDay,
        moved.After.LastDay,
        moved.MovedBy,
        moved.After.Until,
        moved.After.Confidence,
        [.. moved.After.Why.Select(words => words.Zh)]);
}

/// <summary>Amendments of the rules.</summary>
/// <param name="Items">The amendments, in the order in which they took effect.</param>
public sealed record AmendmentList(ImmutableArray<AmendmentView> Items);

/// <summary>An amendment of the rules.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">When it was recorded, at +08:00.</param>
/// <param name="By">The account that recorded it.</param>
/// <param name="Source">The paper or announcement that it follows.</param>
/// <param name="Rule">The rule as amended.</param>
/// <param name="Restated">How many open cases were stated anew; absent while that is under way.</param>
/// <param name="Failed">How many could not be; absent while that is under way.</param>
public sealed record AmendmentView(
    int Number, DateTimeOffset At, string By, string Source, AmendedRule Rule, int? Restated, int? Failed)
{
    /// <summary>An amendment as it is shown.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <param name="ended">How its restatement ended, or <see langword="null"/>.</param>
    /// <returns>The view.</returns>
    public static AmendmentView Of(Amendment amendment, RestatementProgress? ended) => new(
        amendment.Number, amendment.At.InChina, amendment.By, amendment.Source, amendment.Rule, ended?.Restated, ended?.Failed);
}
