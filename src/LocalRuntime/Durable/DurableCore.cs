using Microsoft.Extensions.Logging;
using TalentSettlement.LocalRuntime.Durable.Instances;
using TalentSettlement.LocalRuntime.Durable.Messages;
using TalentSettlement.LocalRuntime.Durable.Running;
using TalentSettlement.LocalRuntime.Durable.Storage;

namespace TalentSettlement.LocalRuntime.Durable;

/// <summary>What every part of one engine shares.</summary>
internal sealed class DurableCore : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _crashed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Store? _store;
    private long _number;

    public DurableCore(DurableEngineOptions options, DurableFunctions functions, TimeProvider time, ILoggerFactory loggers)
    {
        (Options, Functions, Time, Loggers) = (options, functions, time, loggers);
        Log = loggers.CreateLogger("TalentSettlement.LocalRuntime.Durable");
        Turns = new Pump(options.MaxConcurrentOrchestrations);
        Activities = new Pump(options.MaxConcurrentActivities);
        Alarm = new Alarm(this);
        Residents = new Residents(options.MaxWaitingInMemory);
        Stopping = _stopping.Token;
    }

    public DurableEngineOptions Options { get; }

    public DurableFunctions Functions { get; }

    public TimeProvider Time { get; }

    public ILoggerFactory Loggers { get; }

    public ILogger Log { get; }

    public Store Store => _store ?? throw new InvalidOperationException("The engine has not started.");

    public InstanceRegistry Instances { get; } = new();

    public Pump Turns { get; }

    public Pump Activities { get; }

    public Stillness Stillness { get; } = new();

    public Alarm Alarm { get; }

    public Residents Residents { get; }

    public CancellationToken Stopping { get; }

    public bool Dead { get; private set; }

    public Exception WhyDead { get; private set; } = new SimulatedCrashException();

    public Task Crashed => _crashed.Task;

    /// <summary>What else must let go of a dead engine.</summary>
    public Action Died { get; set; } = () => { };

    public long Now => Time.GetUtcNow().UtcTicks;

    public async Task Open()
    {
        _store = new Store(Options.DatabasePath);

        // A life of an engine uses no more numbers than this; they are 64 bits wide.
        _number = await _store.ReserveNumbers(1L << 40);
    }

    public long NextNumber() => Interlocked.Increment(ref _number);

    public void Post(string id, Mail mail)
    {
        if (Dead)
        {
            mail.Caller?.Abandon(WhyDead);
        }
        else
        {
            Instances.Post(this, id, mail);
        }
    }

    /// <summary>Whether the engine dies at this point, or is dead already.</summary>
    public bool CrashAt(CrashPoint point, string id)
    {
        if (!Dead && Options.CrashPoints is { } points && points.CrashAt(point, id))
        {
            Die(new SimulatedCrashException());
        }

        return Dead;
    }

    /// <summary>Stores and answers nothing more; what is on disk is what counts.</summary>
    public void Die(Exception why)
    {
        if (why is not (SimulatedCrashException or ObjectDisposedException))
        {
            Log.LogCritical(why, "The engine cannot go on; what is on disk will be taken up by its next start.");
        }

        WhyDead = why;
        Dead = true;
        Stop();
        Instances.Abandon(why);
        Died();
        Store.Disown();
        _crashed.TrySetResult();
    }

    /// <summary>Ends for good, with everything that was confirmed on disk.</summary>
    public async Task Close()
    {
        if (!Dead)
        {
            (WhyDead, Dead) = (new ObjectDisposedException(nameof(DurableEngine)), true);
            Instances.Abandon(WhyDead);
        }

        await Store.DisposeAsync();
    }

    public void Stop()
    {
        Alarm.Dispose();
        _stopping.Cancel();
    }

    public void Dispose() => _stopping.Dispose();
}
