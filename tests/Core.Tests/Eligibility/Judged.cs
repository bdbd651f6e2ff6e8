using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Eligibility;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Tests.Eligibility;

/// <summary>Judgements under the conditions of 2018.</summary>
internal static class Judged
{
    public static readonly ApplicantFacts Woman = new(new(1990, 3, 5), Sex.Female);
    public static readonly ApplicantFacts Man = new(new(1990, 3, 5), Sex.Male);
    public static readonly DateOnly Today = new(2020, 7, 13);
    public static readonly EligibilityRuleSet Seen2021 = EligibilityRuleSets.Default.InForceOn(new(2021, 4, 11));

    public static EligibilityOutcome Of(
        TalentApplication application, ApplicantFacts? applicant = null, DateOnly? on = null, PolicySet? policies = null, EligibilityRuleSet? rules = null) =>
        EligibilityRules.Judge(
            application, applicant ?? Woman, rules ?? EligibilityRuleSet.Default, policies ?? PolicySet.Default, on ?? Today);

    public static ImmutableArray<Ineligibility> Reasons(EligibilityOutcome outcome) =>
        outcome is EligibilityOutcome.NotEligible(var reasons, _) ? reasons : [];

    public static string Codes(EligibilityOutcome outcome) => string.Join(' ', Reasons(outcome).Select(reason => reason.Code));

    public static ApplicantFacts Born(int year, int month, int day, Sex sex = Sex.Female) => new(new(year, month, day), sex);
}
