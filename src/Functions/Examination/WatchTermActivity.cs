using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Examination;

/// <summary>Makes happen what the statutory term has brought: reminders, the breach, a supplement that did not come (S-25, S-32).</summary>
/// <remarks>May run more than once for one step: what is on record is not recorded again.</remarks>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class WatchTermActivity(PointsCaseDesk cases, LawBook law, TimeProvider clock)
{
    /// <summary>Looks at the term.</summary>
    /// <param name="start">The case and its attempt.</param>
    /// <param name="durable">Starts what follows.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The standing.</returns>
    [Function(nameof(WatchTermActivity))]
    public async Task<ApprovalStanding> Run(
        [ActivityTrigger] ApprovalStart start, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var state = await cases.Record(
            Requests.CaseIdOf(start.Case), Actor.System, state => ExaminationClock.Elapse(state, law.Points, clock.GetUtcNow()), durable, cancellation);
        return state is PointsCase.Examining && state.File.Attempt == start.Attempt
            ? new ApprovalStanding(false, ExaminationClock.NextDueAt(state, law.Points)?.UtcDateTime)
            : new ApprovalStanding(true, null);
    }
}
