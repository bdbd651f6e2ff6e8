using TalentSettlement.Core.Applications;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Eligibility;

/// <summary>An exclusion as data writes it: whom it bars, by the form, the sex and the age.</summary>
internal sealed record ExclusionText(
    string Reason, FactConditionText? When = null, Sex? Sex = null, int? FromAge = null, int? UnderAge = null);
