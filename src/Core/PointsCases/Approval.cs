namespace TalentSettlement.Core.PointsCases;

/// <summary>The agreement to the settlement (同意入户, S-32, S-43).</summary>
/// <param name="At">When human resources agreed.</param>
/// <param name="By">The officer's account.</param>
/// <param name="ReformAt">When development and reform agreed, for an agricultural household.</param>
/// <param name="ReformBy">That officer's account.</param>
public sealed record Approval(DateTimeOffset At, string By, DateTimeOffset? ReformAt = null, string? ReformBy = null);
