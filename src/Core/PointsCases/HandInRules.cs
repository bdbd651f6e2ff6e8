using System.Collections.Immutable;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Handing in the written material (递交书面材料; S-23 to S-26, S-53, S-54).</summary>
public static class HandInRules
{
    /// <summary>Issues the indicator, where the batch has that stage (S-53).</summary>
    /// <param name="case">The case.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, or refused when no indicator is awaited or material would come too late already.</returns>
    public static Decision<PointsEvent> IssueIndicator(PointsCase @case, PointsLaw law, DateTimeOffset now) => @case switch
    {
        PointsCase.AwaitingMaterial { Term: { AwaitsIndicator: true } term } => TooLate(term, law, now) is { } late
            ? late
            : new PointsEvent.IndicatorIssued(LegalClock.Start(TermPurpose.IndicatorValidity, law.Policies.Indicator, now)),
        PointsCase.AwaitingMaterial => Refusal.Conflict("no-indicator-awaited"),
        _ => @case.NotNow(),
    };

    /// <summary>Takes the material in: by the agency's manager with the own card, before the earliest of the dates (S-24 to S-26).</summary>
    /// <param name="case">The case.</param>
    /// <param name="agency">The agency of the case.</param>
    /// <param name="cardKey">The key of the card presented.</param>
    /// <param name="replaced">The items that are new or replaced since the last hand-in.</param>
    /// <param name="by">The account of the clerk.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment at the window.</param>
    /// <returns>Accepted, or refused: another's card, no indicator yet, too late, with the date that ran out first, or an item that is not on the list.</returns>
    public static Decision<PointsEvent> HandIn(
        PointsCase @case, Agency? agency, string cardKey, ImmutableArray<string> replaced, string by, PointsLaw law, DateTimeOffset now)
    {
        if (@case is not PointsCase.AwaitingMaterial { Term: var term })
        {
            return @case.NotNow();
        }

        if (NotTheManager(@case, agency, cardKey, now) is { } stranger)
        {
            return stranger;
        }

        return (TooLate(term, law, now) ?? (term.AwaitsIndicator ? Refusal.Conflict("indicator-not-issued") : null)
            ?? CaseMaterials.UnknownItems(@case, replaced.Select((item, i) => ($"replaced[{i}]", item)), law)) is { } refusal
            ? refusal
            : new PointsEvent.MaterialHandedIn(new HandIn(@case.File.HandIns.Length + 1, now, by, replaced));
    }

    /// <summary>The refusal of material that comes too late, with the first date that ran out (S-25, S-26, S-54).</summary>
    internal static Refusal? TooLate(MaterialTerm term, PointsLaw law, DateTimeOffset now) =>
        term.DeadlineUnder(law) is var deadline && deadline.IsPast(now)
            ? StateRefusals.TooLate(deadline.Purpose).With("deadline", deadline.Until.ToString("O"))
            : null;

    /// <summary>The refusal of a card that is not that of a manager of the agency of the case (S-24, S-42).</summary>
    internal static Refusal? NotTheManager(PointsCase @case, Agency? agency, string cardKey, DateTimeOffset now) =>
        agency is null || @case.File.Agency != agency.Code
            ? Refusal.Forbidden("agency-not-entrusted")
            : AgencyRules.NotTheManager(agency, cardKey, now.ChinaDate);
}
