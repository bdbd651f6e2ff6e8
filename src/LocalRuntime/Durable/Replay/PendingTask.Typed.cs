using System.Text.Json;
using Microsoft.DurableTask;
using TalentSettlement.LocalRuntime.Durable.History;

namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>A pending task and what the orchestrator awaits of it.</summary>
/// <remarks>Continuations run inside the turn that completes it, on its thread; that is what makes a turn one thing.</remarks>
internal sealed class PendingTask<T>(int id, HistoryAction action, string? input) : PendingTask(id, action, input)
{
    private readonly TaskCompletionSource<T> _answer = new();

    public Task<T> Answer => _answer.Task;

    public override void Complete(string? json, JsonSerializerOptions options)
    {
        T result;
        try
        {
            result = Payload.Read<T>(json, options)!;
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException)
        {
            // The orchestrator expects another type than the activity gave: its bug, and it hears of it.
            _answer.TrySetException(unreadable);
            return;
        }

        _answer.TrySetResult(result);
    }

    public override void Fail(TaskFailureDetails failure) =>
        _answer.TrySetException(new TaskFailedException(Action.Name!, Id, failure));

    public bool Cancel(CancellationToken cancellation) => _answer.TrySetCanceled(cancellation);
}
