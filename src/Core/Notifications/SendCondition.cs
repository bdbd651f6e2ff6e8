namespace TalentSettlement.Core.Notifications;

/// <summary>Whether a text is still to be sent.</summary>
public abstract record SendCondition
{
    private SendCondition()
    {
    }

    /// <summary>It says what is so.</summary>
    public sealed record Send : SendCondition;

    /// <summary>It is dropped, and the later text goes out.</summary>
    /// <param name="By">The later text.</param>
    public sealed record Overtaken(MessageId By) : SendCondition;
}
