using System.Text.Json;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Notifications;

/// <summary>Queues texts in the send ledger, where operator and citizen see them from then on (N15).</summary>
/// <param name="ledger">The send ledger.</param>
/// <param name="law">The rules in force, with the words of texts.</param>
/// <param name="clock">The clock.</param>
public sealed class Texts(ISendLedger ledger, LawBook law, TimeProvider clock)
{
    /// <summary>Queues a text; queueing it twice is queueing it once.</summary>
    /// <param name="id">The case.</param>
    /// <param name="notification">What is to be said.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The identity of the message in the ledger.</returns>
    /// <exception cref="InvalidOperationException">The parameters do not fit the template: a bug, and the outbox keeps the text.</exception>
    public async Task<string> Queue(CaseId id, Notification notification, CancellationToken cancellation)
    {
        if (law.Talent.Texts.Render(notification) is not SmsRendering.Rendered(var text))
        {
            throw new InvalidOperationException($"The parameters of {notification.Kind} do not fit its template.");
        }

        var message = $"{id}-{notification.Id}";
        await ledger.Save(
            new MessageRecord(
                message,
                id,
                JsonSerializer.Serialize(notification, ApiJson.Options),
                notification.Kind.Code,
                text.Value,
                text.Segments,
                clock.GetUtcNow(),
                "queued",
                []),
            cancellation);
        return message;
    }
}
