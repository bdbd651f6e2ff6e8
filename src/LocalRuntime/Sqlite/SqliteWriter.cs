namespace TalentSettlement.LocalRuntime.Sqlite;

/// <summary>The one thread that writes; it commits whatever has been submitted since its last commit.</summary>
internal sealed class SqliteWriter
{
    private readonly object _entry = new();
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SqliteSession _session;
    private List<SqliteWork> _queue = [];
    private bool _closing;

    public SqliteWriter(SqliteSession session)
    {
        _session = session;
        new Thread(Run) { IsBackground = true, Name = "sqlite writer" }.Start();
    }

    public void Submit(SqliteWork work)
    {
        lock (_entry)
        {
            ObjectDisposedException.ThrowIf(_closing, typeof(SqliteDatabase));
            _queue.Add(work);
            Monitor.Pulse(_entry);
        }
    }

    public Task Close()
    {
        lock (_entry)
        {
            _closing = true;
            Monitor.Pulse(_entry);
        }

        return _closed.Task;
    }

    private void Run()
    {
        var batch = new List<SqliteWork>();
        while (Take(ref batch))
        {
            new SqliteBatch(_session, batch).Commit();
            batch.Clear();
        }

        _session.Dispose();
        _closed.SetResult();
    }

    private bool Take(ref List<SqliteWork> batch)
    {
        lock (_entry)
        {
            while (_queue.Count == 0 && !_closing)
            {
                Monitor.Wait(_entry);
            }

            (batch, _queue) = (_queue, batch);
            return batch.Count > 0;
        }
    }
}
