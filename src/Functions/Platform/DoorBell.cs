using Microsoft.DurableTask;

namespace TalentSettlement.Functions.Platform;

/// <summary>A procedure's bell: rung when the case has changed. The one way in which procedures wait for people.</summary>
/// <remarks>
/// A wait that is given up still swallows the next event. So there is one wait at a time, kept until it is rung; only timers are given up.
/// </remarks>
/// <param name="procedure">The procedure.</param>
public sealed class DoorBell(TaskOrchestrationContext procedure)
{
    private Task? waiting;

    /// <summary>Waits until the bell rings.</summary>
    /// <returns>When it has rung.</returns>
    public async Task Rings()
    {
        await (waiting ??= Wait());
        waiting = null;
    }

    /// <summary>Waits until the bell rings, but not beyond a moment.</summary>
    /// <param name="until">The moment, in UTC.</param>
    /// <returns>Whether it rang before.</returns>
    public async Task<bool> RingsBefore(DateTime until)
    {
        using var rung = new CancellationTokenSource();
        var bell = waiting ??= Wait();
        if (await Task.WhenAny(bell, procedure.CreateTimer(until, rung.Token)) != bell)
        {
            return false;
        }

        // Not CancelAsync: it would leave the procedure's own thread.
        rung.Cancel();
        waiting = null;
        return true;
    }

    private Task<object?> Wait() => procedure.WaitForExternalEvent<object?>(Procedures.Bell);
}
