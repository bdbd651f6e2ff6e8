using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Commitment;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Eligibility;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Core.Tests.TalentCases;

internal static class Laws
{
    public static LawInForce InForce { get; } = new(
        ElementRuleSet.Default,
        EligibilityRuleSets.Default,
        CommitmentLetters.Default,
        DistrictRegister.Default,
        PolicySet.Default,
        HolidayCalendar.Embedded,
        FaultReasons.Default,
        SmsTemplates.Embedded);
}
