using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TalentSettlement.LocalRuntime.Durable.History;
using TalentSettlement.LocalRuntime.Durable.Messages;
using TalentSettlement.LocalRuntime.Durable.Storage;

namespace TalentSettlement.LocalRuntime.Durable.Instances;

/// <summary>How an instance reads its mail: events are gathered into one turn, commands stand between turns.</summary>
internal sealed partial class Instance
{
    private readonly List<HistoryEvent> _offered = [];
    private readonly List<Message> _early = [];
    private readonly HashSet<(string Execution, int Task)> _running = [];
    private readonly List<(string Execution, int Task)> _ran = [];
    private Changes _changes = new();
    private InstanceRow? _row;
    private bool _loaded;

    private void Take(List<Mail> mail)
    {
        _changes = new Changes();
        foreach (var piece in mail)
        {
            if (core.Dead)
            {
                piece.Caller?.Abandon(core.WhyDead);
            }
            else
            {
                Read(piece);
            }
        }

        Advance();

        // Only now: a replay on the way here must not take what has just run for something never begun.
        _running.ExceptWith(_ran);
        _ran.Clear();
        if (core.Dead)
        {
            _changes.Replies.ForEach(reply => reply.Abandon(core.WhyDead));
            return;
        }

        Submit(_changes);
        Settle(mail);
    }

    private void Read(Mail piece)
    {
        Load(piece);
        switch (piece)
        {
            case Mail.ActivityRan ran:
                Hear(ran);
                break;
            case Mail.Raise raise:
                _changes.Replies.Add(raise.Reply);
                Hear(new MessageContent.Raised(raise.Name, raise.Payload));
                break;
            case Mail.Stored stored:
                Hear(stored.Message);
                break;
            case Mail.Start or Mail.Terminate or Mail.Purge or Mail.Await:
                Advance();
                Obey(piece);
                break;
        }
    }

    private void Load(Mail piece)
    {
        if (!_loaded)
        {
            _row = piece is Mail.Start { Fresh: true } ? null : core.Store.Find(id);
            _loaded = true;
        }
    }

    private void Hear(Mail.ActivityRan ran)
    {
        _ran.Add((ran.Execution, ran.Task));
        Answer(ran.Execution, ran.Task, ran.Result, ran.Failure);
    }

    private void Hear(Message message)
    {
        switch (message.Content)
        {
            case MessageContent.Raised when _row is { Status: OrchestrationRuntimeStatus.Pending }:
                _early.Add(message);
                return;
            case MessageContent.Raised raised:
                Hear(raised);
                break;
            case MessageContent.SubEnded ended:
                Answer(ended.Execution, ended.Task, ended.Output, ended.Failure);
                break;
            case MessageContent.StartSub start:
                Advance();
                StartForParent(start);
                break;
        }

        _changes.Taken.Add(message.Id);
    }

    private void Hear(MessageContent.Raised raised)
    {
        switch (_row)
        {
            case { Status: OrchestrationRuntimeStatus.Running }:
                _offered.Add(new(EventKind.EventRaised, 0, raised.Name, raised.Payload));
                break;
            case { Status: OrchestrationRuntimeStatus.Pending }:
                Send(id, raised);
                break;
            default:
                core.Log.LogWarning("Event {Event} discarded: no instance {Instance} is pending or running.", raised.Name, id);
                break;
        }
    }

    private void Answer(string execution, int task, string? result, string? failure)
    {
        if (_row is { Status: OrchestrationRuntimeStatus.Running } row && row.Execution == execution)
        {
            _offered.Add(failure is null
                ? new(EventKind.TaskCompleted, task, null, result)
                : new(EventKind.TaskFailed, task, null, failure));
        }
    }

    private void Send(string target, MessageContent content) => _changes.Sent.Add(new Message(core.NextNumber(), target, content));
}
