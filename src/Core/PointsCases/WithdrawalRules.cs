using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Withdrawing information for editing (撤回信息, S-34, S-35): what each stage allows (SC-42).</summary>
public static class WithdrawalRules
{
    /// <summary>Withdraws; the case is filled in again, and what is submitted then is made public again (E6).</summary>
    /// <param name="case">The case.</param>
    /// <param name="by">Who withdraws: until the submission either, afterwards the agency, or the person while no agency acts (I-66).</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>Accepted; on publicity refused until it ends; after acceptance only cancellation is left (S-36).</returns>
    public static Decision<PointsEvent> Withdraw(PointsCase @case, DeclaringParty by, PointsLaw law)
    {
        if (@case is PointsCase.WithAgency)
        {
            return new PointsEvent.InformationWithdrawn("with-agency");
        }

        return @case switch
        {
            PointsCase.AwaitingPublicity => ByAgency(@case.File, by, "awaiting-publicity"),
            // With an objection undecided no day can be named on which it ends.
            PointsCase.OnPublicity publicity =>
                Refusal.Conflict("on-publicity") with { Until = publicity.AwaitsRuling ? null : publicity.Clock.DeadlineUnder(law.Calendar)!.Until },
            PointsCase.PublicityFailed => ByAgency(@case.File, by, "publicity-failed"),
            PointsCase.AwaitingMaterial => ByAgency(@case.File, by, "awaiting-material"),
            PointsCase.AtWindow => ByAgency(@case.File, by, "at-window"),
            PointsCase.Examining or PointsCase.AwaitingReform or PointsCase.ToBePrinted or PointsCase.Printed or PointsCase.Collected or PointsCase.Moving =>
                Refusal.Conflict("use-cancellation"),
            _ => @case.NotNow(),
        };
    }

    private static Decision<PointsEvent> ByAgency(PointsFile file, DeclaringParty by, string from) =>
        by == DeclaringParty.Agency || file.Agency is null ? new PointsEvent.InformationWithdrawn(from) : Refusal.Forbidden("agency-withdraws");
}
