using Microsoft.Azure.Functions.Worker;

namespace TalentSettlement.Functions.Law;

/// <summary>Tells whether the restatement for an amendment may begin.</summary>
/// <param name="restatements">Restatements on record.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class AskForTurnActivity(Restatements restatements, LawBook law, TimeProvider clock)
{
    private static readonly TimeSpan OneBefore = TimeSpan.FromMinutes(1);

    /// <summary>Asks.</summary>
    /// <param name="progress">How far it has come.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>Whether it may begin, or when to ask again.</returns>
    [Function(nameof(AskForTurnActivity))]
    public async Task<RestatementTurn> Run([ActivityTrigger] RestatementProgress progress, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var everywhere = Restatements.InForceEverywhere(law.Change(progress.Amendment).Amendment, law.MaxAge);
        if (now < everywhere)
        {
            return new RestatementTurn(false, everywhere.UtcDateTime);
        }

        var oneBeforeIsThrough = progress.Amendment == 1 || await restatements.Find(progress.Amendment - 1, cancellation) is not null;
        return new RestatementTurn(oneBeforeIsThrough, (now + OneBefore).UtcDateTime);
    }
}
