namespace TalentSettlement.LocalRuntime.Durable.Messages;

/// <summary>Somebody outside waits for an answer.</summary>
internal sealed class Reply
{
    private readonly TaskCompletionSource<bool> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Exception? _refusal;

    /// <summary>True: done; false: there was nothing to do it to.</summary>
    public Task<bool> Answer => _answer.Task;

    public bool Found { get; set; } = true;

    /// <summary>Makes the answer a refusal, once it is given.</summary>
    public void Refuse(Exception why) => _refusal = why;

    public void Give() => _ = _refusal is { } why ? _answer.TrySetException(why) : _answer.TrySetResult(Found);

    public void Abandon(Exception why) => _answer.TrySetException(why);
}
