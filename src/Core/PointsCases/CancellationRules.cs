using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notices;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Cancelling a declaration, before and after approval (（终止）撤销; S-36, S-39, H8): reason, sealed form, approval, then void.</summary>
public static class CancellationRules
{
    /// <summary>The agency asks, with a reason; the form is printed then.</summary>
    /// <param name="case">The case.</param>
    /// <param name="reason">Why, 1 to 200 characters.</param>
    /// <param name="by">The account that asks.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, or refused on publicity, twice, or once the move-in permit was issued (SC-55).</returns>
    public static Decision<PointsEvent> Ask(PointsCase @case, string reason, string by, PointsLaw law, DateTimeOffset now) => @case switch
    {
        PointsCase.OnPublicity => WithdrawalRules.Withdraw(@case, DeclaringParty.Agency, law),
        PointsCase.Declaring or PointsCase.WithAgency => @case.NotNow(),
        PointsCase.Settled or PointsCase.Moving { Steps.Done.Length: > 0 } => Refusal.Conflict("already-used"),
        { HasEnded: true } => @case.NotNow(),
        { File.Cancellation: not null } => Refusal.Conflict("cancellation-open"),
        _ => new PointsEvent.CancellationAsked(new CancellationRequest(now, by, reason)),
    };

    /// <summary>The window receives the signed and sealed form.</summary>
    /// <param name="case">The case.</param>
    /// <param name="by">The account of the clerk.</param>
    /// <returns>Accepted; nothing changes when it was received already; refused when nothing was asked.</returns>
    public static Decision<PointsEvent> ReceiveForm(PointsCase @case, string by) => @case.File.Cancellation switch
    {
        _ when @case.HasEnded => @case.NotNow(),
        null => Refusal.Conflict("no-cancellation-open"),
        { FormAt: not null } => new Decision<PointsEvent>.Accepted([]),
        _ => new PointsEvent.CancellationFormReceived(by),
    };

    /// <summary>Another person approves: the declaration is void, notice and cards are revoked from that instant (SC-55).</summary>
    /// <param name="case">The case.</param>
    /// <param name="by">The officer; neither who asked nor who received the form (C11).</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>
    /// Accepted, with a breach of the examination's term on record when it comes after its end; or refused for the same person, without the form, on
    /// publicity, or once the move-in permit was issued.
    /// </returns>
    public static Decision<PointsEvent> Approve(PointsCase @case, string by, PointsLaw law, DateTimeOffset now)
    {
        if (Undecidable(@case, by) is { } refusal)
        {
            return refusal;
        }

        var approved = new PointsEvent.CancellationApproved(@case.File.Cancellation!.Reason);
        return @case switch
        {
            PointsCase.OnPublicity => WithdrawalRules.Withdraw(@case, DeclaringParty.Agency, law),
            PointsCase.Moving { Steps.Done.Length: > 0 } => Refusal.Conflict("already-used"),
            PointsCase.Examining examining when ExaminationClock.Breach(examining, law, now) is { } breach =>
                new Decision<PointsEvent>.Accepted([breach, approved]),
            _ => approved,
        };
    }

    /// <summary>Another person declines; the case goes on.</summary>
    /// <param name="case">The case.</param>
    /// <param name="reason">Why, 1 to 200 characters.</param>
    /// <param name="by">The officer; neither who asked nor who received the form.</param>
    /// <returns>Accepted, or refused for the same person or without the form.</returns>
    public static Decision<PointsEvent> Decline(PointsCase @case, string reason, string by) =>
        Undecidable(@case, by) is { } refusal ? refusal : new PointsEvent.CancellationDeclined(reason);

    private static Refusal? Undecidable(PointsCase @case, string by) =>
        @case.HasEnded ? @case.NotNow()
        : @case.File.Cancellation is not { } open ? Refusal.Conflict("no-cancellation-open")
        : open.FormAt is null ? Refusal.Conflict("form-not-received")
        : open.By == by || open.FormBy == by ? Refusal.Forbidden("four-eyes")
        : null;
}
