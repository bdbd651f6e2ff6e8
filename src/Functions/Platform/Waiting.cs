using Microsoft.DurableTask;

namespace TalentSettlement.Functions.Platform;

/// <summary>Waiting with a term, the one way procedures do it.</summary>
public static class Waiting
{
    /// <summary>Waits for the bell, but not beyond a moment.</summary>
    /// <remarks>
    /// Both the wait and the timer are given up when the other comes first, so a later wait cannot lose its event to this one.
    /// </remarks>
    /// <param name="procedure">The procedure.</param>
    /// <param name="until">The moment, in UTC.</param>
    /// <returns>Whether the bell rang before the moment.</returns>
    public static async Task<bool> BellBefore(this TaskOrchestrationContext procedure, DateTime until)
    {
        using var either = new CancellationTokenSource();
        var bell = procedure.WaitForExternalEvent<object?>(Procedures.Bell, either.Token);
        var term = procedure.CreateTimer(until, either.Token);
        var first = await Task.WhenAny(bell, term);
        await either.CancelAsync();
        return first == bell;
    }
}
