using System.Collections.Immutable;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>One line of the list of materials.</summary>
/// <param name="Number">Its place in the binding, from 1; the faults of a return are read against it.</param>
/// <param name="Material">The paper.</param>
/// <param name="Pieces">How many of it.</param>
/// <param name="Reasons">Why it is asked for, at least one.</param>
public sealed record MaterialListItem(int Number, Material Material, int Pieces, ImmutableArray<MaterialReason> Reasons)
{
    /// <summary>How many sheets of A4 it takes in all; none when a register answers, absent when it depends on the paper.</summary>
    public int? Sheets => Material.Form is MaterialForm.RegisterReading ? 0 : Material.Sheets * Pieces;
}
