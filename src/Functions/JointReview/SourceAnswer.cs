using System.Collections.Immutable;
using TalentSettlement.Core.JointReview;

namespace TalentSettlement.Functions.JointReview;

/// <summary>What a register answered.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Differing">The fields that differ, by their kebab-case names; empty unless it is a mismatch.</param>
/// <param name="AsOf">The day of the register's data, where it said so.</param>
public sealed record SourceAnswer(ComparisonAnswer Answer, ImmutableArray<string> Differing, DateOnly? AsOf = null);
