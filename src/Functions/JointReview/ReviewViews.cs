using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointReview;

/// <summary>What of a case departments and the arbiter see (C10).</summary>
/// <param name="views">What applicants see, for the parts that are the same.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class ReviewViews(CaseViews views, LawBook law, TimeProvider clock)
{
    /// <summary>A department's own items.</summary>
    /// <param name="loaded">The case.</param>
    /// <param name="department">The department.</param>
    /// <returns>The view, or <see langword="null"/> when the department has no part in it.</returns>
    public DepartmentReview? Of(LoadedCase<TalentCase> loaded, DepartmentCode department)
    {
        if (CaseViews.BoardOf(loaded.State) is not { } board || !board.Items.Any(item => item.Competent.Contains(department)))
        {
            return null;
        }

        return new DepartmentReview(
            TalentReceipts.Of(loaded),
            loaded.State.File.Applicant.Name.Masked,
            board.Round,
            ReviewNorm.ClockOf(board, law.Talent).DeadlineUnder(law.Talent.Calendar)!.Until,
            [.. board.Items.Where(item => item.Competent.Contains(department)).Select(item => Of(item, loaded.State, department))]);
    }

    /// <summary>The items in conflict, with every opinion.</summary>
    /// <param name="loaded">The case.</param>
    /// <returns>The view.</returns>
    public ConflictView Conflicts(LoadedCase<TalentCase> loaded) => new(
        TalentReceipts.Of(loaded),
        [
            .. (CaseViews.BoardOf(loaded.State)?.Items ?? [])
                .Where(item => item.Outcome is ItemOutcome.InConflict)
                .Select(item => Of(item, loaded.State, null)),
        ]);

    private ReviewTaskView Of(ItemUnderReview item, TalentCase state, DepartmentCode? department)
    {
        var lease = department is { } own ? item.LeaseOf(own, clock.GetUtcNow()) : null;
        var opinions = item.Outcome is ItemOutcome.Open && department is { } reader
            ? item.Opinions.Where(opinion => opinion.By == reader)
            : item.Opinions;
        return new ReviewTaskView(
            views.Of(item, state),
            department is { } asked && state is TalentCase.UnderReview && item.IsTaskOf(asked),
            lease?.Holder,
            lease?.Until.InChina,
            [.. CaseViews.FilesOf(item.Item, state)],
            [.. opinions.Select(opinion => new OpinionView(opinion.By.Value, opinion.At.InChina, opinion.Finding))],
            item.Contests);
    }
}
