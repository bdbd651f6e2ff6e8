using System.Collections.Immutable;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>Written material handed in at the window by the agency's manager (递交书面材料, S-24).</summary>
/// <param name="Number">The how-manieth hand-in of the attempt, from 1.</param>
/// <param name="At">When; before the deadline of hand-in.</param>
/// <param name="ReceivedBy">The account of the window's clerk.</param>
/// <param name="Replaced">The items of the material list that are new or were replaced; at the first hand-in that is everything.</param>
public sealed record HandIn(int Number, DateTimeOffset At, string ReceivedBy, ImmutableArray<string> Replaced);
