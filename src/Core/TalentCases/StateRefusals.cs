using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.TalentCases;

/// <summary>The refusal of what the present state does not allow.</summary>
internal static class StateRefusals
{
    /// <summary>What is asked belongs to another state.</summary>
    public static Refusal NotNow(this TalentCase @case) => @case switch
    {
        TalentCase.Draft => Refusal.Conflict("not-submitted"),
        TalentCase.LegacyLane => Refusal.Conflict("handled-under-original-flow"),
        TalentCase.UnderReview => Refusal.Conflict("under-review"),
        TalentCase.SentBack => Refusal.Conflict("sent-back"),
        TalentCase.Passed => Refusal.Conflict("already-passed"),
        TalentCase.Permitted => Refusal.Conflict("permit-issued"),
        TalentCase.RevocationPending => Refusal.Conflict("revocation-pending"),
        _ => Refusal.Conflict("case-ended"),
    };
}
