using System.Collections.Immutable;
using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.JointReview;

/// <summary>One line of the list that a returned application comes with (一次性告知, T-15): an item and everything wrong with it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Faults">The faults, at least one.</param>
public sealed record Correction(ReviewItemCode Item, ImmutableArray<Fault> Faults);
