using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.PointsCases;

/// <summary>An objection against a person on publicity, as the case knows it: neither who objects nor their words (N14).</summary>
/// <param name="Id">The objection.</param>
/// <param name="At">When it was received.</param>
/// <param name="Ruling">What was found, or none yet.</param>
/// <param name="Reason">The officer's reason as the applicant reads it.</param>
/// <param name="RuledAt">When it was decided.</param>
public sealed record OpenObjection(ObjectionId Id, DateTimeOffset At, ObjectionRuling? Ruling = null, string? Reason = null, DateTimeOffset? RuledAt = null);
