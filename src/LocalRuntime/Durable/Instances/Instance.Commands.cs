using DurableTask.Core.Exceptions;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TalentSettlement.LocalRuntime.Durable.Messages;
using TalentSettlement.LocalRuntime.Durable.Storage;

namespace TalentSettlement.LocalRuntime.Durable.Instances;

/// <summary>What clients and parents tell an instance to do.</summary>
internal sealed partial class Instance
{
    private static readonly string[] NeverReplaced =
    [
        nameof(OrchestrationRuntimeStatus.Running),
        nameof(OrchestrationRuntimeStatus.Pending),
        nameof(OrchestrationRuntimeStatus.Suspended),
    ];

    private readonly List<Mail.Await> _waiting = [];

    private void Obey(Mail command)
    {
        switch (command)
        {
            case Mail.Start start when Forbids(start.Dedupe ?? NeverReplaced) is { } refusal:
                start.Reply.Refuse(refusal);
                break;
            case Mail.Start start:
                Create(start.Name, start.Input, start.StartAt, null);
                break;
            case Mail.Terminate terminate:
                Terminate(terminate);
                break;
            case Mail.Purge purge:
                Purge(purge);
                break;
            case Mail.Await wait:
                Await(wait);
                return;
        }

        _changes.Replies.Add(command.Caller!);
    }

    private OrchestrationAlreadyExistsException? Forbids(IReadOnlyList<string> statuses) =>
        _row is { } row && statuses.Contains(row.Status.ToString(), StringComparer.OrdinalIgnoreCase)
            ? new($"An Orchestration instance with the ID {id} already exists: it is {row.Status}.")
            : null;

    private void StartForParent(MessageContent.StartSub start)
    {
        if (Forbids(NeverReplaced) is { } refusal)
        {
            Send(start.Parent.Id, new MessageContent.SubEnded(start.Parent.Execution, start.Parent.Task, null, Payload.Failure(refusal)));
        }
        else
        {
            Create(start.Name, start.Input, null, start.Parent);
        }
    }

    private void Create(string name, string? input, long? startAt, Parent? parent)
    {
        var replaced = Replace();
        Submit(_changes);
        _changes = new Changes { Inserts = true, Removes = replaced };
        var now = core.Now;
        var isLater = startAt > now;
        _changes.Row = _row = new InstanceRow
        {
            Key = core.NextNumber(),
            Id = id,
            Name = name,
            Status = isLater ? OrchestrationRuntimeStatus.Pending : OrchestrationRuntimeStatus.Running,
            Created = now,
            Updated = now,
            Due = isLater ? startAt : null,
            Input = input,
            Parent = parent,
        };
        if (!isLater)
        {
            Begin();
        }
    }

    private long? Replace()
    {
        if (_row is { IsOpen: true })
        {
            End(OrchestrationRuntimeStatus.Terminated, null, null, keepHistory: false);
        }

        return _row?.Key;
    }

    private void Terminate(Mail.Terminate terminate)
    {
        terminate.Reply.Found = _row is { IsOpen: true };
        if (terminate.Reply.Found)
        {
            End(OrchestrationRuntimeStatus.Terminated, terminate.Output, null, keepHistory: false);
        }
        else
        {
            core.Log.LogWarning("Nothing to terminate: no instance {Instance} is pending or running.", id);
        }
    }

    private void Purge(Mail.Purge purge)
    {
        purge.Reply.Found = _row is { IsOpen: false };
        if (purge.Reply.Found)
        {
            Submit(_changes);
            _changes = new Changes { Removes = _row!.Key };
            _row = null;
        }
    }

    private void Await(Mail.Await wait)
    {
        if (_row is null)
        {
            wait.Reply.Refuse(new InvalidOperationException($"There is no orchestration instance with the ID {id}."));
        }

        lock (_entry)
        {
            _waiting.Add(wait);
        }

        AnswerWaiting();
    }

    private void AnswerWaiting()
    {
        lock (_entry)
        {
            for (var i = _waiting.Count - 1; i >= 0; i--)
            {
                if (_row is not { IsOpen: true } || (!_waiting[i].End && _row.Status != OrchestrationRuntimeStatus.Pending))
                {
                    _waiting[i].Reply.Row = _row;
                    _changes.Replies.Add(_waiting[i].Reply);
                    _waiting.RemoveAt(i);
                }
            }
        }
    }
}
