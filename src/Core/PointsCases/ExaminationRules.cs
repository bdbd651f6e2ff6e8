using System.Collections.Immutable;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Examination;
using TalentSettlement.Core.Registration;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Examination and decision (相关审批; S-32, S-33, S-42, S-43).</summary>
public static class ExaminationRules
{
    /// <summary>Agrees; an agricultural household goes on to development and reform (S-32, S-43).</summary>
    /// <param name="case">The case.</param>
    /// <param name="by">The officer's account.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, with the breach on record when it comes late; or refused while a cancellation is open or a supplement is awaited.</returns>
    public static Decision<PointsEvent> Approve(PointsCase @case, string by, PointsLaw law, DateTimeOffset now)
    {
        var reform = @case.File.Registration.Household == HouseholdKind.Agricultural ? ReformStep.Needed : ReformStep.NotNeeded;
        return @case is PointsCase.Examining examining
            ? Decide(examining, new PointsEvent.Approved(by, reform), law, now)
            : @case.NotNow();
    }

    /// <summary>Does not agree, with reasons (S-32).</summary>
    /// <param name="case">The case.</param>
    /// <param name="reasons">Why, at least one.</param>
    /// <param name="by">The officer's account.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, with the breach on record when it comes late; or refused without a reason, while a cancellation is open or a supplement is awaited.</returns>
    public static Decision<PointsEvent> Refuse(
        PointsCase @case, ImmutableArray<ExaminationReason> reasons, string by, PointsLaw law, DateTimeOffset now)
    {
        if (@case is not PointsCase.Examining examining)
        {
            return @case.NotNow();
        }

        return reasons.IsDefaultOrEmpty
            ? Refusal.Unacceptable("reason-missing", "reasons")
            : Decide(examining, new PointsEvent.NotApproved(reasons, by), law, now);
    }

    /// <summary>Development and reform agrees: "points to be printed" (S-42, S-43).</summary>
    /// <param name="case">The case.</param>
    /// <param name="by">The officer's account.</param>
    /// <returns>Accepted, or refused when it is not before development and reform.</returns>
    public static Decision<PointsEvent> ApproveReform(PointsCase @case, string by) => @case switch
    {
        PointsCase.AwaitingReform { File.Cancellation: not null } => Refusal.Conflict("cancellation-open"),
        PointsCase.AwaitingReform => new PointsEvent.ReformApproved(by),
        _ => @case.NotNow(),
    };

    /// <summary>Development and reform does not agree; nothing is printed (SC-53).</summary>
    /// <param name="case">The case.</param>
    /// <param name="reasons">Why, at least one.</param>
    /// <param name="by">The officer's account.</param>
    /// <returns>Accepted, or refused without a reason or when it is not before development and reform.</returns>
    public static Decision<PointsEvent> RefuseReform(PointsCase @case, ImmutableArray<ExaminationReason> reasons, string by) => @case switch
    {
        PointsCase.AwaitingReform { File.Cancellation: not null } => Refusal.Conflict("cancellation-open"),
        PointsCase.AwaitingReform when reasons.IsDefaultOrEmpty => Refusal.Unacceptable("reason-missing", "reasons"),
        PointsCase.AwaitingReform => new PointsEvent.NotApproved(reasons, by),
        _ => @case.NotNow(),
    };

    /// <summary>Asks the agency for a supplement; the term stands still until it comes (S-25, G3).</summary>
    /// <param name="case">The case.</param>
    /// <param name="what">What is missing, 1 to 200 characters.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, or refused once the sixty days are over: supplements come within them too.</returns>
    public static Decision<PointsEvent> AskSupplement(PointsCase @case, string what, PointsLaw law, DateTimeOffset now)
    {
        if (@case is not PointsCase.Examining { Term: var term, Material: var material })
        {
            return @case.NotNow();
        }

        return term.Supplement is not null ? Refusal.Conflict("supplement-open")
            : HandInRules.TooLate(material, law, now) is { } late ? late
            : term.Clock.Pause(now, what, law.Calendar).Then(clock => new PointsEvent.SupplementAsked(new Supplement(now, what), clock));
    }

    /// <summary>Takes the supplement in, by the agency's manager, within the sixty days (S-25).</summary>
    /// <param name="case">The case.</param>
    /// <param name="agency">The agency of the case.</param>
    /// <param name="cardKey">The key of the card presented.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, or refused: nothing asked for, another's card, too late.</returns>
    public static Decision<PointsEvent> HandInSupplement(PointsCase @case, Agency? agency, string cardKey, PointsLaw law, DateTimeOffset now)
    {
        if (@case is not PointsCase.Examining { Term: var term, Material: var material })
        {
            return @case.NotNow();
        }

        return term.Supplement is null ? Refusal.Conflict("no-supplement-asked")
            : (HandInRules.NotTheManager(@case, agency, cardKey, now) ?? HandInRules.TooLate(material, law, now)) is { } refusal ? refusal
            : term.Clock.Resume(now, law.Calendar).Then(clock => new PointsEvent.SupplementHandedIn(clock));
    }

    private static Decision<PointsEvent> Decide(PointsCase.Examining examining, PointsEvent decision, PointsLaw law, DateTimeOffset now)
    {
        if (examining.File.Cancellation is not null)
        {
            return Refusal.Conflict("cancellation-open");
        }

        // While a supplement is awaited the term stands still and the agency still has until the last day of hand-in (I-67).
        if (examining.Term.Supplement is not null)
        {
            return Refusal.Conflict("supplement-open") with { Until = examining.Material.DeadlineUnder(law).Until };
        }

        return ExaminationClock.Breach(examining, law, now) is { } breach
            ? new Decision<PointsEvent>.Accepted([breach, decision])
            : decision;
    }
}
