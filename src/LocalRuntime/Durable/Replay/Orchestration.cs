using Microsoft.DurableTask;
using TalentSettlement.LocalRuntime.Durable.History;

namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>One execution in memory: its orchestrator, standing at its awaits.</summary>
internal sealed class Orchestration(DurableCore core, ExecutionIdentity identity)
{
    private readonly OrchestratorContext _context = new(core, identity);
    private Task<object?>? _run;
    private bool _endedInTurn;

    public bool Begun => _run is not null;

    public bool Ended => _run is { IsCompleted: true } || _context.Divergence is not null;

    public long LastTurn { get; private set; }

    public OrchestratorContext Context => _context;

    /// <summary>Runs again what the history holds.</summary>
    public void Replay(TurnRecord turn)
    {
        if (!Ended)
        {
            Run(turn.Time, turn.Events, turn.Actions);
        }
    }

    /// <summary>Leaves events to the execution that follows this one.</summary>
    public void Keep(IEnumerable<HistoryEvent> late)
    {
        foreach (var raised in late.Where(happened => happened.Kind == EventKind.EventRaised))
        {
            _context.Apply(raised);
        }
    }

    /// <summary>Runs on; the record holds the events that were of use.</summary>
    public (TurnRecord Record, TurnRequests Requests) Live(long now, IReadOnlyList<HistoryEvent> offered)
    {
        var time = Math.Max(now, LastTurn);
        var (taken, requests) = Run(time, offered, null);
        return (new TurnRecord(time, taken, requests.Actions), requests);
    }

    /// <summary>How it ended; null: it waits.</summary>
    public Ending? Ending()
    {
        if (_context.Divergence is { } divergence)
        {
            var why = new NonDeterministicOrchestrationException(divergence);
            return new Ending.Diverged(new(NonDeterministicOrchestrationException.ErrorType, why.Message, null, null, null));
        }

        if (_run is not { IsCompleted: true } ? _context.WaitsForNothing : !_endedInTurn)
        {
            return new Ending.Failed(TaskFailureDetails.FromException(new InvalidOperationException(
                "The orchestrator awaited something that is not a task of its context, so nothing could ever wake it.")));
        }

        return _run is { IsCompleted: true } run ? Ending(run) : null;
    }

    private Ending Ending(Task<object?> run) => run switch
    {
        { IsFaulted: true } => new Ending.Failed(TaskFailureDetails.FromException(run.Exception.InnerException!)),
        { IsCanceled: true } => new Ending.Failed(TaskFailureDetails.FromException(new TaskCanceledException(run))),
        _ => _context.Continuation ?? (Ending)new Ending.Completed(Payload.Write(run.Result, core.Options.Json)),
    };

    private (List<HistoryEvent> Taken, TurnRequests Requests) Run(
        long time, IReadOnlyList<HistoryEvent> events, IReadOnlyList<HistoryAction>? script)
    {
        // Without a synchronization context a continuation runs where its task completes: on this thread, inside this turn.
        var outer = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        LastTurn = time;
        _context.Begin(time, script);
        try
        {
            _run ??= Begin();
            return (events.Where(_context.Apply).ToList(), _context.End());
        }
        finally
        {
            _endedInTurn |= _run is { IsCompleted: true };
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }

    private Task<object?> Begin()
    {
        if (core.Functions.Orchestrator(identity.Name) is not { } orchestrator)
        {
            return Task.FromException<object?>(new InvalidOperationException($"There is no orchestrator named '{identity.Name}'."));
        }

        try
        {
            return orchestrator(_context);
        }
        catch (Exception thrown)
        {
            // An orchestrator that is not async throws here what an async one would put into its task.
            return Task.FromException<object?>(thrown);
        }
    }
}
