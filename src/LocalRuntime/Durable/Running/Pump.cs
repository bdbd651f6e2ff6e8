namespace TalentSettlement.LocalRuntime.Durable.Running;

/// <summary>Runs things on the thread pool, so many at once and the others in their order.</summary>
internal sealed class Pump(int limit)
{
    private readonly Queue<IPumped> _waiting = [];
    private int _running;

    public void Add(IPumped work)
    {
        lock (_waiting)
        {
            if (_running == limit)
            {
                _waiting.Enqueue(work);
                return;
            }

            _running++;
        }

        ThreadPool.UnsafeQueueUserWorkItem(static start => _ = start.Pump.Run(start.Work), (Pump: this, Work: work), preferLocal: false);
    }

    private async Task Run(IPumped? work)
    {
        while (work is not null)
        {
            await work.Run();
            lock (_waiting)
            {
                if (!_waiting.TryDequeue(out work))
                {
                    _running--;
                }
            }
        }
    }
}
