using System.Collections.Immutable;
using TalentSettlement.Core.Points;

namespace TalentSettlement.Core.Examination;

/// <summary>The acceptance of the written material (受理, S-27): the anchor of every later term.</summary>
/// <param name="At">When; its China date is the date of acceptance, also after a return (S-30).</param>
/// <param name="By">The account of the window's clerk.</param>
/// <param name="Claims">What the written material proves.</param>
/// <param name="Points">The recount of it, at the threshold or above.</param>
/// <param name="Explanation">The hash of the recount's explanation (N3).</param>
public sealed record Acceptance(DateTimeOffset At, string By, ImmutableArray<Claim> Claims, decimal Points, string Explanation);
