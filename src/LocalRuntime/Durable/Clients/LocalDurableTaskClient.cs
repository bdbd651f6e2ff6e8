using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using TalentSettlement.LocalRuntime.Durable.Messages;

namespace TalentSettlement.LocalRuntime.Durable.Clients;

/// <summary>The client of an engine in the same process; every answer is given after what it speaks of is on disk.</summary>
internal sealed class LocalDurableTaskClient(DurableCore core) : DurableTaskClient("local")
{
    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        var id = options?.InstanceId ?? Guid.NewGuid().ToString("N");
        var json = Payload.Write(input, core.Options.Json);
        var isFresh = options?.InstanceId is null;
        await Ask(
            id,
            reply => new Mail.Start(orchestratorName.Name, json, options?.StartAt?.UtcTicks, options?.DedupeStatuses, isFresh, reply),
            cancellation);
        return id;
    }

    public override Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var json = Payload.Write(eventPayload, core.Options.Json);
        return Ask(instanceId, reply => new Mail.Raise(eventName, json, reply), cancellation);
    }

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        Wait(instanceId, end: false, getInputsAndOutputs, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        Wait(instanceId, end: true, getInputsAndOutputs, cancellation);

    public override async Task TerminateInstanceAsync(
        string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        var json = Payload.Write(options?.Output, core.Options.Json);
        await Ask(instanceId, reply => new Mail.Terminate(json, reply), cancellation);
        if (options is { Recursive: true })
        {
            foreach (var child in core.Store.Children(instanceId))
            {
                await TerminateInstanceAsync(child, options, cancellation);
            }
        }
    }

    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        var row = core.Store.Find(instanceId);
        return Task.FromResult(row is null ? null : Metadata.From(row, getInputsAndOutputs, core.Options.Json));
    }

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) =>
        new InstancePages(core, filter ?? new OrchestrationQuery());

    public override async Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        List<string> children = options is { Recursive: true } ? core.Store.Children(instanceId) : [];
        var count = await Ask(instanceId, reply => new Mail.Purge(reply), cancellation) ? 1 : 0;
        foreach (var child in count == 0 ? [] : children)
        {
            count += (await PurgeInstanceAsync(child, options, cancellation)).PurgedInstanceCount;
        }

        return new PurgeResult(count, isComplete: true);
    }

    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = new OrchestrationQuery(filter.CreatedFrom, filter.CreatedTo, filter.Statuses, PageSize: 1000);
        var count = 0;
        await foreach (var page in GetAllInstancesAsync(query).AsPages().WithCancellation(cancellation))
        {
            var purges = page.Values.Where(instance => instance.IsCompleted)
                .Select(instance => PurgeInstanceAsync(instance.InstanceId, options, cancellation));
            count += (await Task.WhenAll(purges)).Sum(result => result.PurgedInstanceCount);
        }

        return new PurgeResult(count, isComplete: true);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<OrchestrationMetadata> Wait(string id, bool end, bool full, CancellationToken cancellation)
    {
        Reply? answer = null;
        await Ask(id, reply => new Mail.Await(end, answer = reply), cancellation);
        return Metadata.From(answer!.Row!, full, core.Options.Json);
    }

    private Task<bool> Ask(string id, Func<Reply, Mail> write, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        cancellation.ThrowIfCancellationRequested();
        _ = core.Store;
        var reply = new Reply();
        core.Post(id, write(reply));
        return cancellation.CanBeCanceled ? reply.Answer.WaitAsync(cancellation) : reply.Answer;
    }
}
