using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TalentSettlement.Core.Notifications;

/// <summary>How long and how often a text is tried (J5, J8; policy P-SMS).</summary>
/// <param name="FirstDelay">The wait after the first failure; it doubles with each further one.</param>
/// <param name="LongestDelay">The longest wait between two tries.</param>
/// <param name="Horizon">From the first attempt on; afterwards the citizen's inbox tells, and operators get a task.</param>
/// <param name="ReceiptWithin">How long a receipt is waited for before the text is sent once more.</param>
public sealed record RetrySchedule(TimeSpan FirstDelay, TimeSpan LongestDelay, TimeSpan Horizon, TimeSpan ReceiptWithin)
{
    /// <summary>One minute, at most thirty; twenty-four hours; a receipt within sixty minutes.</summary>
    public static RetrySchedule Default { get; } =
        new(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(30), TimeSpan.FromHours(24), TimeSpan.FromMinutes(60));

    /// <summary>The wait after a number of failures in a row.</summary>
    /// <param name="failures">How many; one or more.</param>
    public TimeSpan DelayAfter(int failures)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(failures, 1);
        // Beyond twenty doublings of any delay the longest one holds anyway.
        var delay = FirstDelay * Math.Pow(2, Math.Min(failures - 1, 20));
        return delay < LongestDelay ? delay : LongestDelay;
    }

    /// <summary>The wait of one text among many: from half of it to all of it, always the same for the same text and count.</summary>
    /// <remarks>Texts that failed together must not come back together: a provider's rate limit would fail them together again (J5).</remarks>
    /// <param name="failures">How many; one or more.</param>
    /// <param name="message">The text.</param>
    public TimeSpan DelayAfter(int failures, string message) => DelayAfter(failures) * (0.5 + (0.5 * ShareOf($"{message}/{failures}")));

    /// <summary>What to do when the provider did not take a text.</summary>
    /// <param name="firstTriedAt">When it was tried first.</param>
    /// <param name="failures">How often the provider did not take it; one or more.</param>
    /// <param name="now">The instant.</param>
    public DeliveryStep AfterFailure(DateTimeOffset firstTriedAt, int failures, DateTimeOffset now) =>
        now + DelayAfter(failures) is var next && next < firstTriedAt + Horizon
            ? new DeliveryStep.SendAt(next)
            : new DeliveryStep.TellInInbox(firstTriedAt + Horizon);

    /// <summary>What to do while the provider has taken a text and no receipt has come.</summary>
    /// <param name="firstTakenAt">When the provider took it first.</param>
    /// <param name="timesTaken">How often the provider took it; one or more.</param>
    public DeliveryStep AfterSilence(DateTimeOffset firstTakenAt, int timesTaken) =>
        timesTaken == 1
            ? new DeliveryStep.SendAt(firstTakenAt + ReceiptWithin)
            : new DeliveryStep.TellInInbox(firstTakenAt + Horizon);

    private static double ShareOf(string text) =>
        BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text))) / (double)uint.MaxValue;
}
