using System.Collections.Immutable;

namespace TalentSettlement.Core.Competence;

/// <summary>How one thing can be reviewed by the system alone: it passes when every field matches (T-12); anything else goes to a person (C4).</summary>
/// <param name="Source">The register asked.</param>
/// <param name="Fields">The fields compared, at least one.</param>
public sealed record Comparison(ComparisonSource Source, ImmutableArray<ComparedField> Fields);
