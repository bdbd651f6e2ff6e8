namespace TalentSettlement.LocalRuntime.Durable.Running;

/// <summary>Counts what is under way, and tells when nothing is.</summary>
internal sealed class Stillness
{
    private readonly Lock _entry = new();
    private long _busy;
    private TaskCompletionSource? _still;

    public void Enter() => Interlocked.Increment(ref _busy);

    public void Leave()
    {
        if (Interlocked.Decrement(ref _busy) == 0)
        {
            lock (_entry)
            {
                _still?.TrySetResult();
                _still = null;
            }
        }
    }

    public Task When()
    {
        lock (_entry)
        {
            if (Interlocked.Read(ref _busy) == 0)
            {
                return Task.CompletedTask;
            }

            _still ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _still.Task;
        }
    }
}
