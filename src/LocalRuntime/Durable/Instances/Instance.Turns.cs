using Microsoft.DurableTask.Client;
using TalentSettlement.LocalRuntime.Durable.History;
using TalentSettlement.LocalRuntime.Durable.Replay;
using TalentSettlement.LocalRuntime.Durable.Running;

namespace TalentSettlement.LocalRuntime.Durable.Instances;

/// <summary>How an instance goes from await to await.</summary>
internal sealed partial class Instance
{
    private Orchestration? _orchestration;
    private long _sequence;

    private void Advance()
    {
        if (_row is { Status: OrchestrationRuntimeStatus.Pending } && _row.Due <= core.Now)
        {
            _row = _row with { Status = OrchestrationRuntimeStatus.Running };
            _early.ForEach(Hear);
            _early.Clear();
        }

        if (_row is { Status: OrchestrationRuntimeStatus.Running } && !core.Dead)
        {
            var orchestration = Orchestration();
            _offered.AddRange([.. orchestration.Context.DueTimers(core.Now)]);
            if (orchestration.Ended)
            {
                orchestration.Keep(_offered);
                Conclude(orchestration);
            }
            else if (_offered.Count > 0 || !orchestration.Begun)
            {
                Turn(orchestration, _offered);
            }
        }

        _offered.Clear();
    }

    private void Begin()
    {
        _orchestration = new Orchestration(core, Identity());
        Turn(_orchestration, []);
    }

    private Orchestration Orchestration()
    {
        if (_orchestration is null)
        {
            _orchestration = new Orchestration(core, Identity());
            foreach (var (sequence, turns) in core.Store.History(_row!.Key))
            {
                _sequence = sequence + 1;
                TurnReader.Read(turns).ToList().ForEach(_orchestration.Replay);
            }

            foreach (var activity in _orchestration.Context.OpenActivities)
            {
                Call(activity);
            }
        }

        return _orchestration;
    }

    private ExecutionIdentity Identity() => new(id, _row!.Name, _row.Execution, _row.Input, _row.Parent);

    private void Turn(Orchestration orchestration, IReadOnlyList<HistoryEvent> offered)
    {
        var isFirst = !orchestration.Begun;
        var (record, requests) = orchestration.Live(core.Now, offered);
        if (core.Dead)
        {
            return;
        }

        // The turn that ends an execution also ends the need for its history.
        var isLast = orchestration.Ended && !_continuing;
        if ((isFirst || record.Events.Count > 0) && !isLast)
        {
            _changes.Add(record);
        }

        requests.Activities.ForEach(Call);
        requests.Messages.ForEach(message => Send(message.Target, message.Content));
        Conclude(orchestration);
    }

    private void Call(PendingTask activity)
    {
        if (_running.Add((_row!.Execution, activity.Id)))
        {
            var invocation = new ActivityInvocation(activity.Action.Name!, id, activity.Input);
            _changes.Calls.Add(new ActivityCall(core, _row.Execution, activity.Id, invocation));
        }
    }
}
