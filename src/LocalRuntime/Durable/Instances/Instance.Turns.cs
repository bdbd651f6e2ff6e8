using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TalentSettlement.LocalRuntime.Durable.History;
using TalentSettlement.LocalRuntime.Durable.Messages;
using TalentSettlement.LocalRuntime.Durable.Replay;
using TalentSettlement.LocalRuntime.Durable.Running;

namespace TalentSettlement.LocalRuntime.Durable.Instances;

/// <summary>How an instance goes from await to await.</summary>
internal sealed partial class Instance
{
    private Orchestration? _orchestration;
    private long _sequence;
    private bool _continuing;

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

    private void Conclude(Orchestration orchestration)
    {
        switch (orchestration.Ending())
        {
            case Ending.Completed completed:
                End(OrchestrationRuntimeStatus.Completed, completed.Output, null, keepHistory: false);
                break;
            case Ending.Failed failed:
                Fail(failed.Why, keepHistory: false);
                break;
            case Ending.Diverged diverged:
                Fail(diverged.Why, keepHistory: true);
                break;
            case Ending.Continued when _continuing:
                // It does nothing but continue: others get their turn first.
                Note(orchestration);
                core.Post(id, Mail.Wake.Up);
                break;
            case Ending.Continued continued:
                Continue(continued);
                break;
            case null:
                Note(orchestration);
                break;
        }
    }

    private void Note(Orchestration orchestration)
    {
        var context = orchestration.Context;
        _changes.Row = _row = _row! with
        {
            Updated = orchestration.LastTurn,
            Custom = context.CustomStatus,
            Due = context.NextTimer,
            Busy = orchestration.Ended || context.OpenActivities.Any(),
        };
        AnswerWaiting();
    }

    private void Fail(TaskFailureDetails why, bool keepHistory)
    {
        core.Log.LogWarning("Instance {Instance} of {Orchestrator} failed: {Failure}", id, _row!.Name, why.ErrorType);
        End(OrchestrationRuntimeStatus.Failed, null, Payload.Failure(why), keepHistory);
    }

    private void Continue(Ending.Continued continued)
    {
        _changes.Row = _row = _row! with { Generation = _row.Generation + 1, Input = continued.Input };
        _changes.ForgetTurns();
        _orchestration = new Orchestration(core, Identity());
        _continuing = true;
        Turn(_orchestration, [.. continued.Carried.Select(raised => new HistoryEvent(EventKind.EventRaised, 0, raised.Name, raised.Payload))]);
        _continuing = false;
    }

    private void End(OrchestrationRuntimeStatus status, string? output, string? failure, bool keepHistory)
    {
        var row = _row!;
        _changes.Row = _row = row with
        {
            Status = status,
            Updated = Math.Max(core.Now, _orchestration?.LastTurn ?? 0),
            Output = output,
            Failure = failure,
            Custom = _orchestration?.Context.CustomStatus ?? row.Custom,
            Due = null,
            Busy = false,
        };
        if (!keepHistory)
        {
            _changes.ForgetTurns();
        }

        if (row.Parent is { } parent)
        {
            failure ??= status == OrchestrationRuntimeStatus.Terminated ? Terminated(row.Name) : null;
            Send(parent.Id, new MessageContent.SubEnded(parent.Execution, parent.Task, output, failure));
        }

        _changes.Taken.AddRange(_early.Select(message => message.Id));
        _early.Clear();
        _orchestration = null;
        core.Residents.Leave(this);
        AnswerWaiting();
    }

    private static string Terminated(string name) =>
        Payload.Failure(new TaskFailureDetails("OrchestrationTerminated", $"The orchestration '{name}' was terminated.", null, null, null));

    private void Settle(List<Mail> mail)
    {
        if (mail.Exists(piece => piece is Mail.Forget))
        {
            Forget();
        }
        else if (_orchestration is not null && core.Residents.Touch(this) is { } oldest)
        {
            oldest.AskToForget();
        }

        if (_changes.Row is null && _row is { IsOpen: true } && mail.Exists(piece => piece is Mail.Wake))
        {
            core.Alarm.Set(id, _row.Due);
        }
    }

    private void AskToForget() => core.Post(id, Mail.Forget.It);

    private void Forget()
    {
        lock (_entry)
        {
            _forgetWhenWritten = _writing > 0;
            _orchestration = _forgetWhenWritten ? _orchestration : null;
        }
    }
}
