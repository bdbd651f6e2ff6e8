namespace TalentSettlement.Core.TalentCases;

/// <summary>The versions of the rules under which an application was received; the case keeps to them.</summary>
/// <param name="Elements">The version of the element and competence rules.</param>
/// <param name="Eligibility">The version of the eligibility rules.</param>
/// <param name="Policies">The version of the policy values.</param>
/// <param name="Calendar">The version of the working-day calendar.</param>
public sealed record RulesInForce(string Elements, string Eligibility, string Policies, string Calendar);
