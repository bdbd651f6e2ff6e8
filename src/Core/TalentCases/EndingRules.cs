using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Sanctions;

namespace TalentSettlement.Core.TalentCases;

/// <summary>Ending a case otherwise than by the permit: cancellation, the end of the original flow, annulment and revocation.</summary>
public static class EndingRules
{
    /// <summary>The applicant cancels (撤销申请): at any time before the permit is issued.</summary>
    /// <param name="case">The case.</param>
    /// <param name="reason">Why, in the applicant's words.</param>
    /// <returns>Accepted; on the original flow the case ends as a legacy one (T-22).</returns>
    public static Decision<TalentEvent> Cancel(TalentCase @case, string? reason) => @case switch
    {
        TalentCase.Draft or TalentCase.UnderReview or TalentCase.SentBack or TalentCase.Passed => new TalentEvent.Cancelled(reason),
        TalentCase.LegacyLane => new TalentEvent.LegacyEnded("cancelled"),
        _ => @case.NotNow(),
    };

    /// <summary>The window records how a case of the original flow ended (T-22).</summary>
    /// <param name="case">The case.</param>
    /// <param name="how"><c>cancelled</c>, <c>rejected</c> or <c>granted</c>.</param>
    /// <returns>Accepted, or refused when the case is not on the original flow.</returns>
    public static Decision<TalentEvent> EndLegacy(TalentCase @case, string how)
    {
        if (@case is not TalentCase.LegacyLane)
        {
            return Refusal.Conflict("not-on-original-flow");
        }

        return how is "cancelled" or "rejected" or "granted" ? new TalentEvent.LegacyEnded(how) : Refusal.Unacceptable("ending-unknown", "how");
    }

    /// <summary>An appeal annuls the finding of fraud; the case stands again at the stage it left (D4).</summary>
    /// <param name="case">The case.</param>
    /// <param name="annulment">The annulment.</param>
    /// <param name="anotherIsActive">The person's other case that is active now, or none: a person has one active case (K5).</param>
    /// <returns>Accepted, without re-opening when another case is active; or refused when there is no standing finding.</returns>
    public static Decision<TalentEvent> Annul(TalentCase @case, Annulment annulment, CaseId? anotherIsActive)
    {
        if (@case is not TalentCase.Refused { Sanction: { Annulment: null } sanction })
        {
            return Refusal.Conflict("no-finding");
        }

        var annulled = new TalentEvent.FindingAnnulled(sanction with { Annulment = annulment });
        return new Decision<TalentEvent>.Accepted(anotherIsActive is null ? [annulled, new TalentEvent.Reopened()] : [annulled]);
    }

    /// <summary>Supervision proposes to revoke a passed case (T-25).</summary>
    /// <param name="case">The case.</param>
    /// <param name="proposal">The proposal.</param>
    /// <returns>Accepted, or refused when the case has not passed.</returns>
    public static Decision<TalentEvent> ProposeRevocation(TalentCase @case, RevocationProposal proposal) => @case switch
    {
        TalentCase.Passed or TalentCase.Permitted or TalentCase.Closed => new TalentEvent.RevocationProposed(proposal),
        _ => @case.NotNow(),
    };

    /// <summary>Another person decides on the proposal (C11).</summary>
    /// <param name="case">The case.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="declineReason">Why the proposal is declined; <see langword="null"/> revokes.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>Accepted, or refused when the one who proposed would decide (<c>four-eyes</c>).</returns>
    public static Decision<TalentEvent> DecideRevocation(TalentCase @case, Actor by, string? declineReason, LawInForce law)
    {
        if (@case is not TalentCase.RevocationPending { Proposal: var proposal })
        {
            return Refusal.Conflict("no-revocation-proposed");
        }

        if (proposal.By == by.Account)
        {
            return Refusal.Forbidden("four-eyes");
        }

        return declineReason is null
            ? new TalentEvent.PermitRevoked(ReviewRules.Bar(@case, proposal.FoundAt, proposal.Grounds, law))
            : new TalentEvent.RevocationDeclined(declineReason);
    }
}
