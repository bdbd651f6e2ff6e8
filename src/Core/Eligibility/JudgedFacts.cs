using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Eligibility;

/// <summary>Everything on which a judgement rests.</summary>
internal sealed record JudgedFacts(TalentApplication Form, ApplicantFacts Applicant, PolicySet Policies, DateOnly On);
