using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace TalentSettlement.Functions.Law;

/// <summary>After an amendment of the rules, states anew every open deadline that it moves (G5, N6, SC-45).</summary>
public static class RestatementProcedure
{
    /// <summary>Runs one page of open cases, and goes on with the next as long as there is one.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="progress">How far it has come.</param>
    /// <returns>How it ended.</returns>
    [Function(nameof(RestatementProcedure))]
    public static async Task<RestatementProgress> Run([OrchestrationTrigger] TaskOrchestrationContext procedure, RestatementProgress progress)
    {
        // Not before every instance decides under the amended rules, and one amendment after the other: each states from where the one before left it.
        while (progress.After is null && await procedure.AskForTurn(progress) is { HasCome: false } turn)
        {
            await procedure.CreateTimer(turn.LookAgainAt, CancellationToken.None);
        }

        // Each case whose date moves has a line in its journal, and a text goes where the applicant's own date moves.
        var reached = await procedure.RestateCases(progress);
        if (reached.After is not null)
        {
            procedure.ContinueAsNew(reached);
            return reached;
        }

        await procedure.Conclude(reached);
        return reached;
    }
}
