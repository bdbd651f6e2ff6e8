namespace TalentSettlement.LocalRuntime.Sqlite;

/// <summary>Work with a result somebody waits for.</summary>
internal sealed class SqliteCall<T>(Func<SqliteSession, T> work, CancellationToken cancellation) : SqliteWork
{
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    public Task<T> Answer => _answer.Task;

    public override void Run(SqliteSession session)
    {
        cancellation.ThrowIfCancellationRequested();
        _result = work(session);
    }

    public override void Committed() => _answer.SetResult(_result);

    public override void Undone(Exception why)
    {
        if (why is OperationCanceledException && cancellation.IsCancellationRequested)
        {
            _answer.SetCanceled(cancellation);
        }
        else
        {
            _answer.SetException(why);
        }
    }
}
