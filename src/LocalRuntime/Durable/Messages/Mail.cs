namespace TalentSettlement.LocalRuntime.Durable.Messages;

/// <summary>What is put before an instance, in the order in which it comes.</summary>
internal abstract record Mail
{
    private Mail()
    {
    }

    /// <summary>Begin.</summary>
    public sealed record Start(string Name, string? Input, long? StartAt, IReadOnlyList<string>? Dedupe, bool Fresh, Reply Reply) : Mail;

    /// <summary>An event from a client.</summary>
    public sealed record Raise(string Name, string? Payload, Reply Reply) : Mail;

    /// <summary>End, from outside.</summary>
    public sealed record Terminate(string? Output, Reply Reply) : Mail;

    /// <summary>Leave nothing behind, if ended.</summary>
    public sealed record Purge(Reply Reply) : Mail;

    /// <summary>Tell when started or ended.</summary>
    public sealed record Await(bool End, Reply Reply) : Mail;

    /// <summary>An activity has run.</summary>
    public sealed record ActivityRan(string Execution, int Task, string? Result, string? Failure) : Mail;

    /// <summary>A stored message from another instance.</summary>
    public sealed record Stored(Message Message) : Mail;

    /// <summary>Look at the time, and at what is not finished.</summary>
    public sealed record Wake : Mail
    {
        public static readonly Wake Up = new();
    }

    /// <summary>Keep nothing in memory, if nothing is under way.</summary>
    public sealed record Forget : Mail
    {
        public static readonly Forget It = new();
    }

    public Reply? Caller => this switch
    {
        Start start => start.Reply,
        Raise raise => raise.Reply,
        Terminate terminate => terminate.Reply,
        Purge purge => purge.Reply,
        Await wait => wait.Reply,
        _ => null,
    };
}
