using System.Collections.Immutable;
using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.JointReview;

/// <summary>How the joint-review window reaches its conclusion (联审结论; Tianjin, 2(2)).</summary>
public static class JointReviewRules
{
    /// <summary>The conclusion, as far as there is one.</summary>
    /// <remarks>One department's failure concludes nothing while another has not finished: the applicant is told everything at once (T-15).</remarks>
    /// <param name="board">The round.</param>
    /// <returns>Passed, returned with the complete list, or pending and on whom.</returns>
    public static ReviewOutcome Conclude(ReviewBoard board)
    {
        var outcomes = board.Items.Select(item => (item.Item, item.Outcome)).ToImmutableArray();
        ImmutableArray<DepartmentCode> silent = [.. outcomes.Select(pair => pair.Outcome).OfType<ItemOutcome.Open>().SelectMany(open => open.Silent).Distinct()];
        ImmutableArray<ReviewItemCode> conflicts = [.. outcomes.Where(pair => pair.Outcome is ItemOutcome.InConflict).Select(pair => pair.Item)];
        if (!silent.IsEmpty || !conflicts.IsEmpty)
        {
            return new ReviewOutcome.Pending(silent, conflicts);
        }

        ImmutableArray<Correction> corrections =
        [
            .. from pair in outcomes
               where pair.Outcome is ItemOutcome.Failed
               select new Correction(pair.Item, ((ItemOutcome.Failed)pair.Outcome).Faults),
        ];
        return corrections.IsEmpty ? new ReviewOutcome.Passed() : new ReviewOutcome.Returned(corrections);
    }
}
