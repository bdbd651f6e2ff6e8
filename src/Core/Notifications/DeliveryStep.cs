namespace TalentSettlement.Core.Notifications;

/// <summary>The next step for a text that has not certainly arrived; nothing is done before its moment.</summary>
public abstract record DeliveryStep
{
    private DeliveryStep(DateTimeOffset at) => At = at;

    /// <summary>When the step is due.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The same message is sent again.</summary>
    /// <param name="At">When it is due.</param>
    public sealed record SendAt(DateTimeOffset At) : DeliveryStep(At);

    /// <summary>The inbox shows the message with the remark that the phone could not be reached, and operators get a task.</summary>
    /// <param name="At">When it is due.</param>
    public sealed record TellInInbox(DateTimeOffset At) : DeliveryStep(At);
}
