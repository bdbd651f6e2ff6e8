using TalentSettlement.LocalRuntime.Durable.Messages;

namespace TalentSettlement.LocalRuntime.Durable.Running;

/// <summary>One attempt to run an activity; it is recorded only when it has run.</summary>
internal sealed class ActivityCall(DurableCore core, string execution, int task, ActivityInvocation invocation) : IPumped
{
    public void Dispatch()
    {
        core.Stillness.Enter();
        core.Activities.Add(this);
    }

    public async ValueTask Run()
    {
        try
        {
            if (!core.CrashAt(CrashPoint.BeforeActivity, invocation.InstanceId))
            {
                await RunAlive();
            }
        }
        finally
        {
            core.Stillness.Leave();
        }
    }

    private async Task RunAlive()
    {
        string? result = null;
        string? failure = null;
        try
        {
            result = await Invoke();
        }
        catch (OperationCanceledException) when (core.Stopping.IsCancellationRequested)
        {
            // The engine stops: the next one on this file runs the activity again.
            return;
        }
        catch (Exception thrown)
        {
            // Whatever an activity throws is its answer, and the orchestrator decides what to do about it.
            failure = Payload.Failure(thrown);
        }

        if (!core.CrashAt(CrashPoint.AfterActivity, invocation.InstanceId))
        {
            core.Post(invocation.InstanceId, new Mail.ActivityRan(execution, task, result, failure));
        }
    }

    private async Task<string?> Invoke()
    {
        var run = core.Functions.Activity(invocation.Name)
            ?? throw new InvalidOperationException($"There is no activity named '{invocation.Name}'.");
        return Payload.Write(await run(invocation, core.Stopping), core.Options.Json);
    }
}
