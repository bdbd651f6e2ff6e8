using TalentSettlement.LocalRuntime.Durable.History;

namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>What the engine sees: turns, tasks without an answer, and what a turn asked for.</summary>
internal sealed partial class OrchestratorContext
{
    private readonly DurableCore _core;
    private readonly ExecutionIdentity _identity;
    private readonly ExternalEvents _events;
    private readonly Dictionary<int, PendingTask> _open = [];
    private readonly SortedSet<(long Due, int Task)> _timers = [];
    private IReadOnlyList<HistoryAction>? _script;
    private TurnRequests _requests = new();
    private (string? Input, bool Preserve)? _continuation;
    private int _tasks;
    private long _time;
    private int _thread = -1;

    public OrchestratorContext(DurableCore core, ExecutionIdentity identity)
    {
        _core = core;
        _identity = identity;
        _events = new ExternalEvents(core.Options.Json);
    }

    public string? CustomStatus { get; private set; }

    /// <summary>How the replay differs from the history; null: it does not.</summary>
    public string? Divergence { get; private set; }

    public long? NextTimer => _timers.Count == 0 ? null : _timers.Min.Due;

    public IEnumerable<PendingTask> OpenActivities => _open.Values.Where(task => task.Action.Kind == ActionKind.CallActivity);

    public bool WaitsForNothing => _open.Count == 0 && !_events.AnyWaiter;

    public Ending.Continued? Continuation => _continuation is { } next
        ? new Ending.Continued(next.Input, next.Preserve ? [.. _events.Unprocessed] : [])
        : null;

    /// <summary>Begins a turn; with a script it is a replay of what the script holds.</summary>
    public void Begin(long time, IReadOnlyList<HistoryAction>? script)
    {
        _time = time;
        _script = script;
        _requests = new TurnRequests();
        _thread = Environment.CurrentManagedThreadId;
    }

    /// <summary>Ends the turn and gives what it asked for.</summary>
    public TurnRequests End()
    {
        _thread = -1;
        if (_script is { } script && _requests.Actions.Count < script.Count)
        {
            Divergence ??= $"the history holds '{script[_requests.Actions.Count]}' where the orchestrator asked for nothing.";
        }

        return _requests;
    }

    /// <summary>Timers that are due, in their order.</summary>
    public IEnumerable<HistoryEvent> DueTimers(long now) => _timers
        .TakeWhile(timer => timer.Due <= now)
        .Select(timer => new HistoryEvent(EventKind.TimerFired, timer.Task, null, null));

    /// <summary>Hands an event to the orchestrator; false: nothing waits for such an answer.</summary>
    public bool Apply(HistoryEvent happened)
    {
        if (happened.Kind == EventKind.EventRaised)
        {
            _events.Deliver(happened.Name!, happened.Payload);
            return true;
        }

        if (!_open.Remove(happened.Task, out var task))
        {
            Divergence ??= IsReplaying ? $"the history holds an answer to task {happened.Task}, which nobody asked for." : null;
            return false;
        }

        _timers.Remove((task.Action.Due, task.Id));
        if (happened.Kind == EventKind.TaskFailed)
        {
            task.Fail(Payload.Failure(happened.Payload!));
        }
        else
        {
            task.Complete(happened.Payload, _core.Options.Json);
        }

        return true;
    }
}
