using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Why a publicity failed (公示不通过, S-22).</summary>
/// <param name="Code"><c>objection-sustained</c> or <c>below-threshold</c>.</param>
/// <param name="Reason">The reason as agency and applicant read it; says nothing about who objected (N14).</param>
/// <param name="Objection">The objection, when there was one.</param>
public sealed record PublicityFailure(string Code, string Reason, ObjectionId? Objection = null);
