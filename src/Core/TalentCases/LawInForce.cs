using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Commitment;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Eligibility;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.TalentCases;

/// <summary>The dated rules under which commands are decided: data, handed in by whoever asks.</summary>
/// <param name="Elements">Elements, their seals, competence and comparison (T-07 to T-12).</param>
/// <param name="Eligibility">The conditions of settlement (T-01).</param>
/// <param name="Commitments">The letters of commitment (T-04).</param>
/// <param name="Districts">The districts and their joint windows (T-05).</param>
/// <param name="Policies">The policy values.</param>
/// <param name="Calendar">The working-day calendar.</param>
/// <param name="Faults">What a department may find wrong.</param>
public sealed record LawInForce(
    ElementRuleSet Elements,
    EligibilityRuleSet Eligibility,
    CommitmentLetters Commitments,
    DistrictRegister Districts,
    PolicySet Policies,
    HolidayCalendar Calendar,
    FaultReasons Faults)
{
    /// <summary>The versions, as a case pins them.</summary>
    public RulesInForce Versions => new(
        Elements.Version.ToString(), Eligibility.Version.ToString(), Policies.Version.ToString(), Calendar.Version);
}
