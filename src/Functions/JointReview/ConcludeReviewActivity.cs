using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointReview;

/// <summary>Concludes a round once every department has spoken and every disagreement is ruled on (T-13, T-15).</summary>
/// <remarks>May run more than once for one step: a round that is over stays as it was concluded.</remarks>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class ConcludeReviewActivity(TalentCaseDesk cases, LawBook law, TimeProvider clock)
{
    /// <summary>Concludes, if it can be.</summary>
    /// <param name="start">The case and the round.</param>
    /// <param name="durable">Starts what follows.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Whether the round is over.</returns>
    [Function(nameof(ConcludeReviewActivity))]
    public async Task<ReviewStanding> Run(
        [ActivityTrigger] JointReviewStart start, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var state = await cases.Record(
            Requests.CaseIdOf(start.Case), Actor.System, state => ReviewRules.Conclude(state, start.Round, law.Talent, clock.GetUtcNow()), durable, cancellation);
        return new ReviewStanding(state is not TalentCase.UnderReview { Board: var board } || board.Round != start.Round);
    }
}
