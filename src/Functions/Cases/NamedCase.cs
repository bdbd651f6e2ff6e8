using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Cases;

/// <summary>A case that a request may name.</summary>
/// <param name="Case">The case, or none.</param>
/// <param name="IsKnown">Whether nothing was named, or a case that the caller may see.</param>
public sealed record NamedCase(CaseId? Case, bool IsKnown);
