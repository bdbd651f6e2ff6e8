using TalentSettlement.LocalRuntime.Durable.History;
using TalentSettlement.LocalRuntime.Durable.Messages;

namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>How what the orchestrator asks for is written down or, in a replay, compared.</summary>
internal sealed partial class OrchestratorContext
{
    private Task<T> Ask<T>(HistoryAction action, string? input)
    {
        var task = Open<T>(action, input);
        _requests.Activities.Add(task);
        Reach();
        return task.Answer;
    }

    private Task<T> Start<T>(string name, string target, string? input)
    {
        var task = Open<T>(new(ActionKind.CallSubOrchestrator, name, target, 0), null);
        var parent = new Parent(_identity.Id, _identity.Name, _identity.Execution, task.Id);
        Send(target, new MessageContent.StartSub(name, input, parent));
        Reach();
        return task.Answer;
    }

    private PendingTask<T> Open<T>(HistoryAction action, string? input)
    {
        var task = new PendingTask<T>(++_tasks, Record(action), input);
        _open.Add(task.Id, task);
        return task;
    }

    private HistoryAction Record(HistoryAction asked)
    {
        OnTurn();
        var position = _requests.Actions.Count;
        if (_script is { } script && (position >= script.Count || !script[position].Matches(asked)))
        {
            var held = position < script.Count ? $"'{script[position]}'" : "nothing more";
            Divergence ??= $"the orchestrator asked for '{asked}' where the history holds {held}.";
            throw new NonDeterministicOrchestrationException(Divergence);
        }

        var action = _script?[position] ?? asked;
        _requests.Actions.Add(action);
        return action;
    }

    private void Send(string target, MessageContent content) => _requests.Messages.Add((target, content));

    private void Cancel(PendingTask<bool> timer, CancellationToken cancellation)
    {
        if (timer.Cancel(cancellation))
        {
            _open.Remove(timer.Id);
            _timers.Remove((timer.Action.Due, timer.Id));
        }
    }

    private void OnTurn()
    {
        if (_thread != Environment.CurrentManagedThreadId)
        {
            throw new InvalidOperationException(
                "The orchestrator used its context outside its turn: it awaited something that is not a task of its context.");
        }
    }

    private void Reach()
    {
        if (_script is null && _core.CrashAt(CrashPoint.OrchestratorAwait, _identity.Id))
        {
            throw new SimulatedCrashException();
        }
    }
}
