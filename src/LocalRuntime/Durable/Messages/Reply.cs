using TalentSettlement.LocalRuntime.Durable.Storage;

namespace TalentSettlement.LocalRuntime.Durable.Messages;

/// <summary>Somebody outside waits for an answer.</summary>
internal sealed class Reply
{
    private readonly TaskCompletionSource<bool> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Exception? _refusal;

    /// <summary>True: done; false: there was nothing to do it to.</summary>
    public Task<bool> Answer => _answer.Task;

    public bool Found { get; set; } = true;

    /// <summary>The instance as it is stored when the answer is given, for who waited for it.</summary>
    public InstanceRow? Row { get; set; }

    /// <summary>Makes the answer a refusal, once it is given.</summary>
    public void Refuse(Exception why) => _refusal = why;

    public void Give() => _ = _refusal is { } why ? _answer.TrySetException(why) : _answer.TrySetResult(Found);

    public void Abandon(Exception why) => _answer.TrySetException(why);
}
