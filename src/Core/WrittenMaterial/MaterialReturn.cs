using System.Collections.Immutable;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>Material returned on the spot with everything that is to be corrected (一次性告知, S-29, N12).</summary>
/// <param name="HandIn">The hand-in that was returned.</param>
/// <param name="At">When.</param>
/// <param name="Faults">Every fault, at least one.</param>
/// <param name="Justification">Why a fault that was visible before is named only now; approved by a supervisor.</param>
public sealed record MaterialReturn(int HandIn, DateTimeOffset At, ImmutableArray<MaterialFault> Faults, ReturnJustification? Justification);
