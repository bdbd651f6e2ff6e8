using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using TalentSettlement.Functions.Platform;

namespace TalentSettlement.Functions.Notifications;

/// <summary>One text's way to the phone: handed over, retried beyond an outage, re-sent once, and at last shown in the inbox (P-SMS).</summary>
public static class SmsDelivery
{
    private const int Longest = 2;

    /// <summary>Delivers one text.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="start">The case and the message.</param>
    /// <returns>How it ended.</returns>
    [Function(nameof(SmsDelivery))]
    public static async Task<SmsDelivered> Run([OrchestrationTrigger] TaskOrchestrationContext procedure, SmsDeliveryStart start)
    {
        var bell = new DoorBell(procedure);
        var giveUp = procedure.CurrentUtcDateTime + start.Horizon;
        for (var attempt = 1; attempt <= Longest; attempt++)
        {
            // Handed over with the provider's idempotency token, as often as it takes to outlast an outage.
            var handedOver = await procedure.HandOver(start, attempt, giveUp);
            if (handedOver.Result == "overtaken")
            {
                return new SmsDelivered("overtaken");
            }

            if (handedOver.Result != "accepted")
            {
                break;
            }

            // A receipt within the hour; otherwise the same message is sent once more.
            var until = attempt < Longest ? procedure.CurrentUtcDateTime + start.ReceiptWithin : giveUp;
            if (await procedure.Receipt(start, bell, until))
            {
                return new SmsDelivered("delivered");
            }
        }

        // A lost text is never a silent failure: the inbox shows it, and the operator has it on the list (J8).
        return await procedure.ShowInInbox(start);
    }
}
