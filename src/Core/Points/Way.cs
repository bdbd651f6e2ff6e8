using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>One way to enough points: a smallest set of changes, and from when on it is enough (N1).</summary>
/// <param name="Changes">What is done, in the order of the data; none when waiting alone is enough.</param>
/// <param name="Ready">The first day on which everything can be done with.</param>
/// <param name="On">The first day on which the points are enough; after <paramref name="Ready"/> when some waiting is needed besides.</param>
/// <param name="Score">The score on that day: its lines name rule, evidence and department.</param>
/// <param name="Declaration">What can be declared on that day.</param>
public sealed record Way(ImmutableArray<Change> Changes, DateOnly Ready, DateOnly On, Score Score, Declaration Declaration)
{
    /// <summary>Whether some waiting is needed besides the changes, until insured months or other years are complete.</summary>
    public bool Waits => On > Ready;

    /// <summary>How many things there are to do; waiting is one of them.</summary>
    public int Steps => Changes.Length + (Waits ? 1 : 0);
}
