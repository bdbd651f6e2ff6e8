using Microsoft.DurableTask;

namespace TalentSettlement.LocalRuntime.Durable;

/// <summary>The orchestrators and activities an engine may run, by name; names that differ only in case are the same.</summary>
public sealed class DurableFunctions
{
    private readonly Dictionary<string, Func<TaskOrchestrationContext, Task<object?>>> _orchestrators = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Func<ActivityInvocation, CancellationToken, Task<object?>>> _activities = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds an orchestrator.</summary>
    /// <remarks>What it returns becomes the instance's output, serialised by its runtime type.</remarks>
    public void AddOrchestrator(string name, Func<TaskOrchestrationContext, Task<object?>> run) => _orchestrators.Add(name, run);

    /// <summary>Adds an activity.</summary>
    /// <remarks>What it returns becomes its result, serialised by its runtime type. The token is cancelled when the engine stops.</remarks>
    public void AddActivity(string name, Func<ActivityInvocation, CancellationToken, Task<object?>> run) => _activities.Add(name, run);

    internal Func<TaskOrchestrationContext, Task<object?>>? Orchestrator(string name) => _orchestrators.GetValueOrDefault(name);

    internal Func<ActivityInvocation, CancellationToken, Task<object?>>? Activity(string name) => _activities.GetValueOrDefault(name);
}
