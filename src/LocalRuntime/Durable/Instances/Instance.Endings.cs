using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TalentSettlement.LocalRuntime.Durable.History;
using TalentSettlement.LocalRuntime.Durable.Messages;
using TalentSettlement.LocalRuntime.Durable.Replay;

namespace TalentSettlement.LocalRuntime.Durable.Instances;

/// <summary>How an execution ends, and what an instance keeps when it only rests.</summary>
internal sealed partial class Instance
{
    private bool _continuing;

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
}
