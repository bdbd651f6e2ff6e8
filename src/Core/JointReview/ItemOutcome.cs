using System.Collections.Immutable;
using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.JointReview;

/// <summary>Where one item of the joint review stands.</summary>
public abstract record ItemOutcome
{
    private ItemOutcome()
    {
    }

    /// <summary>Not decided: comparison is still to come, or departments have not spoken.</summary>
    /// <param name="Silent">The competent departments that have not spoken.</param>
    public sealed record Open(ImmutableArray<DepartmentCode> Silent) : ItemOutcome;

    /// <summary>The competent departments disagree; the arbiter rules.</summary>
    public sealed record InConflict : ItemOutcome;

    /// <summary>The item meets the requirements.</summary>
    /// <param name="How">By what: <c>comparison</c>, <c>opinion</c>, <c>arbitration</c> or <c>earlier-round</c>.</param>
    public sealed record Passed(string How) : ItemOutcome;

    /// <summary>The item does not meet the requirements.</summary>
    /// <param name="Faults">Everything that is wrong with it.</param>
    public sealed record Failed(ImmutableArray<Fault> Faults) : ItemOutcome;
}
