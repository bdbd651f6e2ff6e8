using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.PointsCases;

/// <summary>What a clock answers, as a decision on the case.</summary>
internal static class ClockDecisions
{
    /// <summary>The fact that follows from the changed clock, or the clock's refusal: what was sent can be mended, what has passed cannot.</summary>
    public static Decision<PointsEvent> Then(this ClockOutcome outcome, Func<LegalClock, PointsEvent> fact) => outcome switch
    {
        ClockOutcome.Changed(var clock) => fact(clock),
        ClockOutcome.Refused(var why) => why is ClockRefusal.ReasonMissing or ClockRefusal.BeyondLongestTerm or ClockRefusal.NotLonger
            ? Refusal.Unacceptable(KebabWord.Of(why))
            : Refusal.Conflict(KebabWord.Of(why)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
