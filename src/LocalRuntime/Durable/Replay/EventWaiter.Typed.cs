using System.Text.Json;

namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>A wait for one event of a type.</summary>
internal sealed class EventWaiter<T> : EventWaiter
{
    private readonly TaskCompletionSource<T> _arrival = new();

    public override Type Type => typeof(T);

    public Task<T> Arrival => _arrival.Task;

    public override void Take(string? payload, JsonSerializerOptions options)
    {
        T value;
        try
        {
            value = Payload.Read<T>(payload, options)!;
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException)
        {
            // The sender wrote another type than the orchestrator reads: it hears of it where it waits.
            _arrival.TrySetException(unreadable);
            return;
        }

        _arrival.TrySetResult(value);
    }

    public void Cancel(CancellationToken cancellation) => _arrival.TrySetCanceled(cancellation);
}
