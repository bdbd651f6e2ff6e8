using Microsoft.Azure.Functions.Worker;

namespace TalentSettlement.Functions.Law;

/// <summary>Puts on record that the restatement for an amendment is through, so that the next one may begin.</summary>
/// <param name="restatements">Restatements on record.</param>
public sealed class ConcludeRestatementActivity(Restatements restatements)
{
    /// <summary>Concludes.</summary>
    /// <param name="progress">How it ended.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When it is on record.</returns>
    [Function(nameof(ConcludeRestatementActivity))]
    public Task Run([ActivityTrigger] RestatementProgress progress, CancellationToken cancellation) => restatements.Conclude(progress, cancellation);
}
