using TalentSettlement.Core.Applications;

namespace TalentSettlement.Core.Eligibility;

/// <summary>A requirement as data writes it.</summary>
/// <remarks>Exactly one of <c>holds</c>, <c>maxAge</c>, <c>years</c> with <c>since</c>, or <c>amount</c> with <c>floor</c>.</remarks>
/// <param name="Reason">The code of the reason when it is not met.</param>
/// <param name="When">When it is asked at all.</param>
/// <param name="Holds">What must hold on the form.</param>
/// <param name="MaxAge">The age not exceeded, in completed years.</param>
/// <param name="Years">How many years must have passed, at least.</param>
/// <param name="Since">Since which day of the form.</param>
/// <param name="Amount">Which amount of the form must reach a floor.</param>
/// <param name="Floor">The policy that names the floor.</param>
internal sealed record RequirementText(
    string Reason,
    FactConditionText? When = null,
    FactConditionText? Holds = null,
    int? MaxAge = null,
    int? Years = null,
    string? Since = null,
    string? Amount = null,
    string? Floor = null);
