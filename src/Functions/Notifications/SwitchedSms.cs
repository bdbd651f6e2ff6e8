namespace TalentSettlement.Functions.Notifications;

/// <summary>A provider and the one that stands in for it when it takes nothing for too long (J5).</summary>
/// <remarks>
/// Each instance of the app judges by what it sees itself. A text that perhaps was taken is never handed to the other one. Once the first takes a
/// text again, it takes all of them.
/// </remarks>
/// <param name="first">The provider.</param>
/// <param name="second">The one that stands in.</param>
/// <param name="bound">How long the first may take nothing before the second is asked.</param>
/// <param name="clock">The clock.</param>
public sealed class SwitchedSms(ISmsGateway first, ISmsGateway second, TimeSpan bound, TimeProvider clock) : ISmsGateway
{
    private readonly Lock entry = new();
    private DateTimeOffset? refusedSince;

    /// <inheritdoc/>
    public async Task<SmsHandOver> HandOver(SmsToSend text, CancellationToken cancellation)
    {
        var said = await first.HandOver(text, cancellation);
        return said is SmsHandOver.Later && RefusedFor() >= bound
            ? await second.HandOver(text, cancellation)
            : Noted(said);
    }

    private SmsHandOver Noted(SmsHandOver said)
    {
        lock (entry)
        {
            refusedSince = said is SmsHandOver.Later ? refusedSince ?? clock.GetUtcNow() : null;
            return said;
        }
    }

    private TimeSpan RefusedFor()
    {
        lock (entry)
        {
            return refusedSince is { } since ? clock.GetUtcNow() - since : TimeSpan.Zero;
        }
    }
}
