using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Runs one timer function whenever it is due, and never twice at once.</summary>
internal sealed partial class TimerFunction(
    CompiledFunction function,
    TimerOccurrences occurrences,
    WorkerPipeline pipeline,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<TimerFunction> logger)
{
    private readonly Lock _state = new();

    /// <summary>The run under way, or the last one.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>When the function is due; null while it runs.</summary>
    public DateTimeOffset? Due
    {
        get
        {
            lock (_state)
            {
                return Running.IsCompleted ? occurrences.Due : null;
            }
        }
    }

    public void Resume() => occurrences.Resume(time.GetUtcNow());

    /// <summary>Begins a run if one is due.</summary>
    /// <returns>The run, or null.</returns>
    public Task? FireDue(CancellationToken stopping)
    {
        lock (_state)
        {
            var now = time.GetUtcNow();
            return Running.IsCompleted && occurrences.Due <= now
                ? Running = Task.Run(() => Run(now, stopping), CancellationToken.None)
                : null;
        }
    }

    private async Task Run(DateTimeOffset now, CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            using var run = new FunctionRun(function, occurrences.Describe(), scope.ServiceProvider, CancellationToken.None, stopping);
            await pipeline.Run(run);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The occurrence stays due: the next start makes up for it.
            return;
        }
        catch (Exception broken)
        {
            // The last one who can catch: a run that breaks has had its turn, whatever broke it.
            Broke(logger, function.Definition.Name, broken);
        }

        Complete(began: now);
    }

    private void Complete(DateTimeOffset began)
    {
        try
        {
            occurrences.Complete(began, time.GetUtcNow());
        }
        catch (IOException unwritten)
        {
            // A full disk must not stop the timer; at worst the next start makes up for a run that was had.
            Forgot(logger, function.Definition.Name, unwritten);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Timer function '{Name}' broke.")]
    private static partial void Broke(ILogger logger, string name, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The run of timer function '{Name}' could not be remembered.")]
    private static partial void Forgot(ILogger logger, string name, Exception exception);
}
