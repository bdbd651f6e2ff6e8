namespace TalentSettlement.Functions.Notifications;

/// <summary>What a provider said to a text that was handed over.</summary>
public abstract record SmsHandOver
{
    private SmsHandOver()
    {
    }

    /// <summary>Taken; whether it arrives is told by a receipt later.</summary>
    /// <param name="ProviderId">The provider's identity of the text.</param>
    public sealed record Accepted(string ProviderId) : SmsHandOver;

    /// <summary>Never: the number cannot be reached, or the template is not approved.</summary>
    /// <param name="Code">The provider's code.</param>
    public sealed record Rejected(string Code) : SmsHandOver;

    /// <summary>Not now: an outage, or the rate limit.</summary>
    /// <param name="Code">The provider's code, or ours for an outage.</param>
    public sealed record Later(string Code) : SmsHandOver;

    /// <summary>Perhaps taken: nothing was heard. It is not handed over again before a receipt had its time, so that nobody gets it twice.</summary>
    /// <param name="Code">What was heard instead of an answer.</param>
    public sealed record Unanswered(string Code) : SmsHandOver;
}
