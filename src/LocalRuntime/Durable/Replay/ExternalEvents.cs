using System.Text.Json;

namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>Who waits for which event, and which events nobody waits for yet; names in any case.</summary>
/// <remarks>
/// As the real context does: the youngest waiter is served first, and a cancelled waiter keeps its place, so that it swallows the event
/// that reaches it.
/// </remarks>
internal sealed class ExternalEvents(JsonSerializerOptions options)
{
    private readonly Dictionary<string, Stack<EventWaiter>> _waiters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string? Payload)> _buffer = [];

    public bool AnyWaiter => _waiters.Values.Any(stack => stack.Count > 0);

    /// <summary>What nobody waited for, in the order in which it came.</summary>
    public IReadOnlyList<(string Name, string? Payload)> Unprocessed => _buffer;

    public Task<T> Wait<T>(string name, CancellationToken cancellation)
    {
        var waiter = new EventWaiter<T>();
        Push(name, waiter);
        var early = _buffer.FindIndex(raised => string.Equals(raised.Name, name, StringComparison.OrdinalIgnoreCase));
        if (early >= 0)
        {
            var payload = _buffer[early].Payload;
            _buffer.RemoveAt(early);
            Deliver(name, payload);
        }

        if (cancellation.CanBeCanceled)
        {
            cancellation.Register(() => waiter.Cancel(cancellation));
        }

        return waiter.Arrival;
    }

    public void Deliver(string name, string? payload)
    {
        if (_waiters.TryGetValue(name, out var stack) && stack.TryPop(out var waiter))
        {
            waiter.Take(payload, options);
        }
        else
        {
            _buffer.Add((name, payload));
        }
    }

    private void Push(string name, EventWaiter waiter)
    {
        if (!_waiters.TryGetValue(name, out var stack))
        {
            _waiters.Add(name, stack = []);
        }

        if (stack.TryPeek(out var other) && other.Type != waiter.Type)
        {
            throw new ArgumentException(
                $"Events with the same name must have the same type argument. Expected {other.Type.FullName} but was requested {waiter.Type.FullName}.");
        }

        stack.Push(waiter);
    }
}
