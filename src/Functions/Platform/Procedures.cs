using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace TalentSettlement.Functions.Platform;

/// <summary>The only way in which procedures are started and woken.</summary>
public static class Procedures
{
    /// <summary>The name of the bell on which every waiting procedure listens: the case has changed, look again.</summary>
    public const string Bell = "case-changed";

    /// <summary>Starts a procedure unless it was ever started before.</summary>
    /// <remarks>Every status is a reason not to start: an instance belongs to one case and round, and runs once.</remarks>
    /// <param name="durable">The client.</param>
    /// <param name="procedure">The procedure's name.</param>
    /// <param name="instance">The instance: case and round, or message.</param>
    /// <param name="input">Identities only.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When the start is stored, now or before.</returns>
    public static async Task StartOnce(
        this DurableTaskClient durable, string procedure, string instance, object input, CancellationToken cancellation)
    {
        // Asked first: a host that does not know the statuses below would start an ended procedure over.
        if (await durable.GetInstanceAsync(instance, cancellation) is not null)
        {
            return;
        }

        var options = new StartOrchestrationOptions { InstanceId = instance }
            .WithDedupeStatuses([.. StartOrchestrationOptionsExtensions.ValidDedupeStatuses]);
        try
        {
            await durable.ScheduleNewOrchestrationInstanceAsync(procedure, input, options, cancellation);
        }
        catch (Exception refused) when (refused is not OperationCanceledException)
        {
            // Backends differ in how they say that it is there already; whether it is there decides.
            if (await durable.GetInstanceAsync(instance, cancellation) is null)
            {
                throw;
            }
        }
    }

    /// <summary>Starts a procedure that should run and does not: it was never started, has ended or failed, or its task hub is lost.</summary>
    /// <remarks>It begins at its beginning, and finds on record what was done before.</remarks>
    /// <param name="durable">The client.</param>
    /// <param name="procedure">The procedure's name.</param>
    /// <param name="instance">The instance: case and round, or message.</param>
    /// <param name="input">Identities only.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Whether it was started now; one that runs is left alone.</returns>
    public static async Task<bool> StartAgain(
        this DurableTaskClient durable, string procedure, string instance, object input, CancellationToken cancellation)
    {
        if (await durable.GetInstanceAsync(instance, cancellation) is { IsCompleted: false })
        {
            return false;
        }

        var options = new StartOrchestrationOptions { InstanceId = instance }
            .WithDedupeStatuses(OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Suspended);
        try
        {
            await durable.ScheduleNewOrchestrationInstanceAsync(procedure, input, options, cancellation);
            return true;
        }
        catch (Exception refused) when (refused is not OperationCanceledException)
        {
            // Somebody else has started it in between, or it could not be started; whether it runs decides.
            if (await durable.GetInstanceAsync(instance, cancellation) is not { IsCompleted: false })
            {
                throw;
            }

            return false;
        }
    }

    /// <summary>Rings a procedure's bell.</summary>
    /// <remarks>A procedure that has ended does not hear it and need not; one that is still to start looks at the case by itself.</remarks>
    /// <param name="durable">The client.</param>
    /// <param name="instance">The instance.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When the ring is stored, or nobody is there to hear it.</returns>
    public static async Task Ring(this DurableTaskClient durable, string instance, CancellationToken cancellation)
    {
        try
        {
            await durable.RaiseEventAsync(instance, Bell, cancellation);
        }
        catch (Exception refused) when (refused is not OperationCanceledException)
        {
            // Backends differ in whether a missing or ended instance is an error; whether it is there decides.
            if (await durable.GetInstanceAsync(instance, cancellation) is { IsCompleted: false })
            {
                throw;
            }
        }
    }
}
