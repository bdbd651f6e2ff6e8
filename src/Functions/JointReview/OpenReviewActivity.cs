using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointReview;

/// <summary>Reads which departments a round is before, and when their service norm ends (Q14).</summary>
/// <remarks>The working-day calendar may change between replays, so the norm is reckoned here and not in the procedure.</remarks>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
public sealed class OpenReviewActivity(TalentCaseDesk cases, LawBook law)
{
    /// <summary>Reads the round.</summary>
    /// <param name="start">The case and the round.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The departments and their norms; none when the round is over already.</returns>
    [Function(nameof(OpenReviewActivity))]
    public async Task<ReviewOpened> Run([ActivityTrigger] JointReviewStart start, CancellationToken cancellation)
    {
        if (await cases.Find(start.Case, cancellation) is not { State: TalentCase.UnderReview { Board: var board } } || board.Round != start.Round)
        {
            return new ReviewOpened([], []);
        }

        return new ReviewOpened(
            [.. board.Departments().Select(department => department.Value)],
            [.. ReviewNorm.Reminders(ReviewNorm.ClockOf(board, law.Talent), law.Talent.Calendar).Select(reminder => reminder.UtcDateTime)]);
    }
}
