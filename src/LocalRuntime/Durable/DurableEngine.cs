using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TalentSettlement.LocalRuntime.Durable.Clients;
using TalentSettlement.LocalRuntime.Durable.Messages;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.LocalRuntime.Durable;

/// <summary>Runs orchestrations from a history kept in one SQLite file.</summary>
public sealed class DurableEngine : IClockDriven, IAsyncDisposable
{
    // How long a stopping engine waits for activities that do not heed their token; they will run again.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly DurableCore _core;
    private bool _started;
    private bool _disposed;

    /// <summary>An engine that has not started; a <see cref="VirtualClock"/> drives it from here on.</summary>
    public DurableEngine(DurableEngineOptions options, DurableFunctions functions, TimeProvider time, ILoggerFactory loggers)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(functions);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(loggers);
        _core = new DurableCore(options, functions, time, loggers);
        Client = new LocalDurableTaskClient(_core);
        if (time is VirtualClock clock)
        {
            clock.Drive(this);
            _core.Died = () => clock.Release(this);
        }
    }

    /// <summary>Starts instances and rings their bells; usable once the engine has started.</summary>
    public DurableTaskClient Client { get; }

    /// <summary>When the next timer is due; null: none is.</summary>
    public DateTimeOffset? NextDue => _core.Alarm.Next;

    /// <summary>Completes when <see cref="ICrashPoints"/>, or a disk that refuses a write, has ended the engine.</summary>
    public Task WhenCrashed => _core.Crashed;

    /// <summary>Opens the file and takes up what was under way.</summary>
    public async Task Start(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await _core.Open();
        _started = true;
        foreach (var message in _core.Store.Messages())
        {
            _core.Post(message.Target, new Mail.Stored(message));
        }

        foreach (var (id, due, busy) in _core.Store.Open())
        {
            _core.Alarm.Set(id, due);
            if (busy)
            {
                _core.Post(id, Mail.Wake.Up);
            }
        }
    }

    /// <summary>Completes when nothing is left to do but wait for a time or an event.</summary>
    /// <exception cref="SimulatedCrashException">The engine has been ended.</exception>
    public async Task WhenIdle(CancellationToken cancellation)
    {
        await Task.WhenAny(_core.Stillness.When(), _core.Crashed).WaitAsync(cancellation);
        if (_core.Dead)
        {
            throw _core.WhyDead;
        }
    }

    /// <summary>Fires the timers that are due now.</summary>
    public void FireDue() => _core.Alarm.FireDue();

    /// <summary>Stops after the turns under way; what was not finished is taken up by the next engine on the file.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        (_core.Time as VirtualClock)?.Release(this);
        _core.Stop();
        if (_started)
        {
            await Task.WhenAny(_core.Stillness.When(), Task.Delay(Patience));
            await _core.Close();
        }

        _core.Dispose();
    }
}
