using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Examination;

namespace TalentSettlement.Core.PointsCases;

/// <summary>The extension of the examination for verification (延长审批时限; S-33, P-EXT, Q8, Q11).</summary>
public static class VerificationRules
{
    /// <summary>Asks: with a reason, once, before the term has run out, at most thirty working days in total.</summary>
    /// <param name="case">The case.</param>
    /// <param name="total">The whole term in working days, from acceptance.</param>
    /// <param name="reason">Why, in words that the applicant reads.</param>
    /// <param name="by">The officer who asks.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, or refused as the clock says.</returns>
    public static Decision<PointsEvent> Ask(PointsCase @case, int total, string reason, string by, PointsLaw law, DateTimeOffset now)
    {
        if (@case is not PointsCase.Examining { Term: var term })
        {
            return @case.NotNow();
        }

        return term.Verification is not null ? Refusal.Conflict("verification-open")
            : term.Supplement is not null ? Refusal.Conflict("supplement-open")
            : term.Clock.Extend(now, total, law.Policies.LongestExaminationDays, reason, law.Calendar)
                .Then(_ => new PointsEvent.VerificationAsked(new VerificationRequest(now, by, total, reason)));
    }

    /// <summary>Another officer grants it; the applicant is told why (Q11).</summary>
    /// <param name="case">The case.</param>
    /// <param name="by">The officer who grants; not the one who asked.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment; before the term has run out.</param>
    /// <returns>Accepted, or refused for the same person (four eyes) or a term that has run out meanwhile.</returns>
    public static Decision<PointsEvent> Grant(PointsCase @case, string by, PointsLaw law, DateTimeOffset now) => Open(@case, by) switch
    {
        (null, var refusal) => refusal!,
        ({ Term.Supplement: not null }, _) => Refusal.Conflict("supplement-open"),
        ({ Term: { Clock: var clock, Verification: { } request } }, _) =>
            clock.Extend(now, request.Total, law.Policies.LongestExaminationDays, request.Reason, law.Calendar)
                .Then(extended => new PointsEvent.VerificationGranted(extended, request.Reason)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Another officer does not grant it.</summary>
    /// <param name="case">The case.</param>
    /// <param name="by">The officer; not the one who asked.</param>
    /// <returns>Accepted, or refused for the same person.</returns>
    public static Decision<PointsEvent> Decline(PointsCase @case, string by) =>
        Open(@case, by) is (null, { } refusal) ? refusal : new PointsEvent.VerificationDeclined();

    private static (PointsCase.Examining? Case, Refusal? Refusal) Open(PointsCase @case, string by) => @case switch
    {
        PointsCase.Examining { Term.Verification: null } => (null, Refusal.Conflict("no-verification-open")),
        PointsCase.Examining { Term.Verification.By: var asked } when asked == by => (null, Refusal.Forbidden("four-eyes")),
        PointsCase.Examining examining => (examining, null),
        _ => (null, @case.NotNow()),
    };
}
