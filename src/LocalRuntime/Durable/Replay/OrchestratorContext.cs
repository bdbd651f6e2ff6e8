using System.Security.Cryptography;
using System.Text;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using TalentSettlement.LocalRuntime.Durable.History;
using TalentSettlement.LocalRuntime.Durable.Messages;

namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>What the orchestrator sees.</summary>
internal sealed partial class OrchestratorContext : TaskOrchestrationContext
{
    private int _guids;

    public override TaskName Name => _identity.Name;

    public override string InstanceId => _identity.Id;

    public override ParentOrchestrationInstance? Parent =>
        _identity.Parent is { } parent ? new ParentOrchestrationInstance(parent.Name, parent.Id) : null;

    public override DateTime CurrentUtcDateTime => new(_time, DateTimeKind.Utc);

    public override bool IsReplaying => _script is not null;

    protected override ILoggerFactory LoggerFactory => _core.Loggers;

    public override T? GetInput<T>()
        where T : default => Payload.Read<T>(_identity.Input, _core.Options.Json);

    public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        if (input is TaskOptions && options is null)
        {
            throw new ArgumentException("A TaskOptions value was provided for the activity input but no value was provided for options.", nameof(input));
        }

        var json = Payload.Write(input, _core.Options.Json);
        return options?.Retry is { } retry
            ? Retries.Call(this, retry, () => Ask<TResult>(new(ActionKind.CallActivity, name.Name, null, 0), json))
            : Ask<TResult>(new(ActionKind.CallActivity, name.Name, null, 0), json);
    }

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null)
    {
        var target = (options as SubOrchestrationOptions)?.InstanceId ?? NewGuid().ToString("N");
        var json = Payload.Write(input, _core.Options.Json);
        return options?.Retry is { } retry
            ? Retries.Call(this, retry, () => Start<TResult>(orchestratorName.Name, target, json))
            : Start<TResult>(orchestratorName.Name, target, json);
    }

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        var timer = Open<bool>(new(ActionKind.CreateTimer, null, null, fireAt.ToUniversalTime().Ticks), null);
        _timers.Add((timer.Action.Due, timer.Id));
        if (cancellationToken.CanBeCanceled)
        {
            cancellationToken.Register(() => Cancel(timer, cancellationToken));
        }

        Reach();
        return timer.Answer;
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        OnTurn();
        var arrival = _events.Wait<T>(eventName, cancellationToken);
        Reach();
        return arrival;
    }

    public override void SendEvent(string instanceId, string eventName, object payload)
    {
        Record(new(ActionKind.SendEvent, eventName, instanceId, 0));
        Send(instanceId, new MessageContent.Raised(eventName, Payload.Write(payload, _core.Options.Json)));
    }

    public override void SetCustomStatus(object? customStatus) => CustomStatus = Payload.Write(customStatus, _core.Options.Json);

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true)
    {
        OnTurn();
        _continuation = (Payload.Write(newInput, _core.Options.Json), preserveUnprocessedEvents);
    }

    public override Guid NewGuid()
    {
        OnTurn();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{_identity.Id}/{_identity.Execution}/{_guids++}"));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
