using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.LocalRuntime.Durable;

/// <summary>Runs orchestrations from a history kept in one SQLite file.</summary>
public sealed class DurableEngine : IClockDriven, IAsyncDisposable
{
    /// <summary>An engine that has not started; a <see cref="VirtualClock"/> drives it from here on.</summary>
    public DurableEngine(DurableEngineOptions options, DurableFunctions functions, TimeProvider time, ILoggerFactory loggers)
    {
        _ = (options, functions, time, loggers);
    }

    /// <summary>Starts instances and rings their bells; usable once the engine has started.</summary>
    public DurableTaskClient Client => throw new NotImplementedException();

    /// <summary>When the next timer is due; null: none is.</summary>
    public DateTimeOffset? NextDue => throw new NotImplementedException();

    /// <summary>Completes when <see cref="ICrashPoints"/> has ended the engine.</summary>
    public Task WhenCrashed => throw new NotImplementedException();

    /// <summary>Opens the file and takes up what was under way.</summary>
    public Task Start(CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Completes when nothing is left to do but wait for a time or an event.</summary>
    public Task WhenIdle(CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Fires the timers that are due now.</summary>
    public void FireDue() => throw new NotImplementedException();

    /// <summary>Stops after the turns under way; what was not finished is taken up by the next engine on the file.</summary>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
