using System.Collections.Immutable;
using System.Globalization;
using TalentSettlement.Functions.Notifications;

namespace TalentSettlement.Functions.Platform.Development;

/// <summary>A provider that sends nothing: it keeps what it was handed, and behaves as its script says.</summary>
/// <remarks>Like a real provider it takes one token once, however often it is handed over.</remarks>
/// <param name="clock">The clock.</param>
/// <param name="receipts">Passes receipts on.</param>
public sealed class DevelopmentSms(TimeProvider clock, ISmsReceipts receipts) : ISmsGateway
{
    // A receipt never overtakes the answer to the hand-over it speaks of.
    private static readonly TimeSpan UntilReceipt = TimeSpan.FromSeconds(1);

    private readonly Lock entry = new();
    private readonly List<SentSms> sent = [];
    private readonly Dictionary<string, int> places = [];

    /// <summary>How the provider behaves.</summary>
    public SmsScript Script { get; } = new();

    /// <summary>Everything it has taken, in order; each token once.</summary>
    public ImmutableArray<SentSms> Sent
    {
        get
        {
            lock (entry)
            {
                return [.. sent];
            }
        }
    }

    /// <inheritdoc/>
    public Task<SmsHandOver> HandOver(SmsToSend text, CancellationToken cancellation)
    {
        lock (entry)
        {
            var now = clock.GetUtcNow();
            return Task.FromResult(
                Script.IsDown(now) ? new SmsHandOver.Later("outage")
                : places.TryGetValue(text.Token, out var place) ? Again(place)
                : Script.Admits(now) ? Take(text, now)
                : new SmsHandOver.Later("rate-limit"));
        }
    }

    private SmsHandOver.Accepted Again(int place)
    {
        sent[place] = sent[place] with { HandOvers = sent[place].HandOvers + 1 };
        return new SmsHandOver.Accepted(sent[place].ProviderId);
    }

    private SmsHandOver Take(SmsToSend text, DateTimeOffset now)
    {
        var behaviour = Script.Take();
        if (behaviour == SmsBehaviour.Reject)
        {
            return new SmsHandOver.Rejected("mobile-not-reachable");
        }

        var taken = new SentSms(text, (sent.Count + 1).ToString("'dev-'000000", CultureInfo.InvariantCulture), now, 1);
        places[text.Token] = sent.Count;
        sent.Add(taken);
        Announce(taken, behaviour);
        return behaviour == SmsBehaviour.TimeOutButSend ? new SmsHandOver.Later("time-out") : new SmsHandOver.Accepted(taken.ProviderId);
    }

    private void Announce(SentSms taken, SmsBehaviour behaviour)
    {
        var times = behaviour switch
        {
            SmsBehaviour.GiveNoReceipt => 0,
            SmsBehaviour.GiveTwoReceipts => 2,
            _ => 1,
        };
        var failed = behaviour == SmsBehaviour.Fail;
        for (var time = 1; time <= times; time++)
        {
            receipts.Expect(new SmsReceipt(
                taken.Text.Token, taken.ProviderId, !failed, failed ? "absent-subscriber" : null, taken.SentAt + (time * UntilReceipt)));
        }
    }
}
