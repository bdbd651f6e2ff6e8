using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.PointsCases;

/// <summary>The refusal of what the present state does not allow.</summary>
internal static class StateRefusals
{
    /// <summary>What is asked belongs to another state.</summary>
    public static Refusal NotNow(this PointsCase @case) => @case switch
    {
        PointsCase.Declaring => Refusal.Conflict("not-submitted"),
        PointsCase.WithAgency => Refusal.Conflict("with-agency"),
        PointsCase.AwaitingPublicity => Refusal.Conflict("awaiting-publicity"),
        PointsCase.OnPublicity => Refusal.Conflict("on-publicity"),
        PointsCase.PublicityFailed => Refusal.Conflict("publicity-failed"),
        PointsCase.AwaitingMaterial => Refusal.Conflict("material-not-handed-in"),
        PointsCase.AtWindow => Refusal.Conflict("material-at-window"),
        PointsCase.Examining => Refusal.Conflict("under-examination"),
        PointsCase.AwaitingReform => Refusal.Conflict("awaiting-reform"),
        PointsCase.ToBePrinted => Refusal.Conflict("to-be-printed"),
        PointsCase.Printed or PointsCase.Collected or PointsCase.Moving => Refusal.Conflict("documents-issued"),
        PointsCase.Lapsed { Term: var term } => TooLate(term),
        PointsCase.Expired => Refusal.Conflict("card-expired"),
        _ => Refusal.Conflict("case-ended"),
    };

    /// <summary>The refusal of a hand-in that comes too late, by the date that ran out first (SC-44, SC-45).</summary>
    public static Refusal TooLate(TermPurpose purpose) => purpose switch
    {
        TermPurpose.AcceptanceCutoff => Refusal.Conflict("after-cutoff"),
        TermPurpose.IndicatorValidity => Refusal.Conflict("indicator-expired"),
        _ => Refusal.Conflict("materials-overdue"),
    };
}
