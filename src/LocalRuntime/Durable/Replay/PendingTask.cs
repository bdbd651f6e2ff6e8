using System.Text.Json;
using Microsoft.DurableTask;
using TalentSettlement.LocalRuntime.Durable.History;

namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>Something an orchestrator asked for and has no answer to yet.</summary>
internal abstract class PendingTask(int id, HistoryAction action, string? input)
{
    public int Id => id;

    public HistoryAction Action => action;

    /// <summary>An activity's input; a replay writes it anew.</summary>
    public string? Input => input;

    public abstract void Complete(string? json, JsonSerializerOptions options);

    public abstract void Fail(TaskFailureDetails failure);
}
