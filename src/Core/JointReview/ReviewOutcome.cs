using System.Collections.Immutable;
using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.JointReview;

/// <summary>Where the joint review as a whole stands.</summary>
public abstract record ReviewOutcome
{
    private ReviewOutcome()
    {
    }

    /// <summary>Not concluded: every department is heard first, and disagreement is ruled on (C6).</summary>
    /// <param name="Silent">The departments with open tasks.</param>
    /// <param name="Conflicts">The items the arbiter must rule on.</param>
    public sealed record Pending(ImmutableArray<DepartmentCode> Silent, ImmutableArray<ReviewItemCode> Conflicts) : ReviewOutcome;

    /// <summary>Everything meets the requirements (T-13).</summary>
    public sealed record Passed : ReviewOutcome;

    /// <summary>Something does not; all of it is named at once (T-15).</summary>
    /// <param name="Corrections">The complete list.</param>
    public sealed record Returned(ImmutableArray<Correction> Corrections) : ReviewOutcome;
}
