using TalentSettlement.Core.Amendments;

namespace TalentSettlement.Functions.Law;

/// <summary>An amendment with the rules around it.</summary>
/// <param name="Amendment">The amendment.</param>
/// <param name="Before">The rules before.</param>
/// <param name="After">The rules after.</param>
public sealed record LawChange(Amendment Amendment, Statutes Before, Statutes After);
