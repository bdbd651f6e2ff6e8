using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask;

/// <summary>What an orchestrator may do; everything it awaits comes from here.</summary>
public abstract class TaskOrchestrationContext
{
    /// <summary>For an engine, or for a substitute in a test.</summary>
    protected TaskOrchestrationContext()
    {
    }

    /// <summary>The orchestrator's name.</summary>
    public abstract TaskName Name { get; }

    /// <summary>The instance's id.</summary>
    public abstract string InstanceId { get; }

    /// <summary>The orchestration that started this one; null: a client did.</summary>
    public abstract ParentOrchestrationInstance? Parent { get; }

    /// <summary>The time of the current turn, the same in every replay; UTC.</summary>
    public abstract DateTime CurrentUtcDateTime { get; }

    /// <summary>Whether the orchestrator runs again through what it has already done.</summary>
    public abstract bool IsReplaying { get; }

    /// <summary>Loggers that are silent in a replay.</summary>
    public virtual ILoggerFactory ReplaySafeLoggerFactory => new ReplaySafeLoggers(this, Unwrapped());

    /// <summary>The host's loggers.</summary>
    protected abstract ILoggerFactory LoggerFactory { get; }

    /// <summary>The instance's input.</summary>
    public abstract T? GetInput<T>();

    /// <summary>Runs an activity at least once.</summary>
    public virtual Task CallActivityAsync(TaskName name, object? input = null, TaskOptions? options = null) =>
        CallActivityAsync<object>(name, input, options);

    /// <summary>Runs an activity at least once.</summary>
    public virtual Task CallActivityAsync(TaskName name, TaskOptions options) => CallActivityAsync(name, null, options);

    /// <summary>Runs an activity at least once and gives its result.</summary>
    public virtual Task<TResult> CallActivityAsync<TResult>(TaskName name, TaskOptions options) =>
        CallActivityAsync<TResult>(name, null, options);

    /// <summary>Runs an activity at least once and gives its result.</summary>
    /// <exception cref="TaskFailedException">Thrown into the orchestrator when the last attempt fails.</exception>
    public abstract Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null);

    /// <summary>Waits for a time, across restarts.</summary>
    public virtual Task CreateTimer(TimeSpan delay, CancellationToken cancellationToken) =>
        CreateTimer(CurrentUtcDateTime.Add(delay), cancellationToken);

    /// <summary>Waits until a moment, across restarts.</summary>
    public abstract Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken);

    /// <summary>Waits for the next event of a name, in any case; one that has come before is taken at once.</summary>
    /// <remarks>Cancelled, the waiter stays in its place and still takes an event that reaches it.</remarks>
    public abstract Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default);

    /// <summary>Waits for an event until a time-out.</summary>
    /// <exception cref="TaskCanceledException">The time-out came first.</exception>
    public Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout) =>
        WaitForExternalEvent<T>(eventName, timeout, CancellationToken.None);

    /// <summary>Waits for an event until a time-out or a cancellation.</summary>
    /// <exception cref="TaskCanceledException">The time-out or the cancellation came first.</exception>
    public async Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var timerCancellation = new CancellationTokenSource();
        var timer = CreateTimer(timeout, timerCancellation.Token);
        using var eventCancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var arrival = WaitForExternalEvent<T>(eventName, eventCancellation.Token);
        var loser = await Task.WhenAny(timer, arrival) == arrival ? timerCancellation : eventCancellation;

        // Cancelled in place: a continuation elsewhere would leave the orchestrator's single thread.
        loser.Cancel();
        return await arrival;
    }

    /// <summary>Sends an event to another instance; discarded if there is none.</summary>
    public abstract void SendEvent(string instanceId, string eventName, object payload);

    /// <summary>Publishes a state that a client can read.</summary>
    public abstract void SetCustomStatus(object? customStatus);

    /// <summary>Runs another orchestration and gives its output.</summary>
    /// <exception cref="TaskFailedException">Thrown into the orchestrator when the last attempt fails.</exception>
    public abstract Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null);

    /// <summary>Runs another orchestration and gives its output.</summary>
    public virtual Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, TaskOptions options) =>
        CallSubOrchestratorAsync<TResult>(orchestratorName, null, options);

    /// <summary>Runs another orchestration.</summary>
    public virtual Task CallSubOrchestratorAsync(TaskName orchestratorName, TaskOptions options) =>
        CallSubOrchestratorAsync(orchestratorName, null, options);

    /// <summary>Runs another orchestration.</summary>
    public virtual Task CallSubOrchestratorAsync(TaskName orchestratorName, object? input = null, TaskOptions? options = null) =>
        CallSubOrchestratorAsync<object>(orchestratorName, input, options);

    /// <summary>Begins again with a new input and an empty history, once the orchestrator returns.</summary>
    /// <param name="newInput">The new input.</param>
    /// <param name="preserveUnprocessedEvents">Whether events nobody waited for are kept.</param>
    public abstract void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true);

    /// <summary>A new identifier, the same in every replay.</summary>
    public abstract Guid NewGuid();

    /// <summary>A logger that is silent in a replay.</summary>
    public virtual ILogger CreateReplaySafeLogger(string categoryName) =>
        new ReplaySafeLogger(this, Unwrapped().CreateLogger(categoryName));

    /// <summary>A logger that is silent in a replay.</summary>
    public virtual ILogger CreateReplaySafeLogger(Type type) => new ReplaySafeLogger(this, Unwrapped().CreateLogger(type));

    /// <summary>A logger that is silent in a replay.</summary>
    public virtual ILogger CreateReplaySafeLogger<T>() => new ReplaySafeLogger(this, Unwrapped().CreateLogger<T>());

    private ILoggerFactory Unwrapped() => LoggerFactory is ReplaySafeLoggers wrapped ? wrapped.Inner : LoggerFactory;
}
