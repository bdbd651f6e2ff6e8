using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform.Development;

namespace TalentSettlement.EndToEnd.Tests.Chaos;

/// <summary>A provider that outlives the service: it takes one token once, and gives a receipt until somebody is there to hear it.</summary>
public sealed class EnduringProvider
{
    private readonly ConcurrentDictionary<string, string> taken = new();

    /// <summary>The tokens it has taken.</summary>
    public IEnumerable<string> Tokens => taken.Keys.Order(StringComparer.Ordinal);

    /// <summary>Serves a life of the service.</summary>
    /// <param name="services">The service's.</param>
    public void Serve(IServiceCollection services) => services.AddSingleton<ISmsGateway>(life =>
        new Line(this, life.GetRequiredService<ISmsReceipts>(), life.GetRequiredService<TimeProvider>()));

    /// <summary>Gives every receipt again to a service that has come back.</summary>
    /// <param name="life">The service's.</param>
    public void CallBack(IServiceProvider life)
    {
        var line = (Line)life.GetRequiredService<ISmsGateway>();
        foreach (var token in taken.Keys)
        {
            line.Announce(token);
        }
    }

    private sealed class Line(EnduringProvider provider, ISmsReceipts receipts, TimeProvider clock) : ISmsGateway
    {
        public Task<SmsHandOver> HandOver(SmsToSend text, CancellationToken cancellation)
        {
            if (provider.taken.TryAdd(text.Token, text.Text))
            {
                Announce(text.Token);
            }

            return Task.FromResult<SmsHandOver>(new SmsHandOver.Accepted($"p-{text.Token}"));
        }

        public void Announce(string token) =>
            receipts.Expect(new SmsReceipt(token, $"p-{token}", true, null, clock.GetUtcNow() + TimeSpan.FromSeconds(1)));
    }
}
