using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Elements;
using TalentSettlement.Functions.Platform;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Platform.Telemetry;

namespace TalentSettlement.Functions.Notifications;

/// <summary>Takes delivery receipts: in any order, more than once, also for texts nobody knows (J4).</summary>
/// <param name="ledger">The send ledger.</param>
/// <param name="registry">Where unmatched receipts are kept.</param>
/// <param name="clock">The clock.</param>
public sealed class ReceiptDesk(ISendLedger ledger, IRegistry registry, TimeProvider clock)
{
    /// <summary>Takes a receipt.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="durable">Wakes the delivery that waits for it.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Whether the text it speaks of is known.</returns>
    public async Task<bool> Receive(DeliveryReceipt receipt, DurableTaskClient durable, CancellationToken cancellation)
    {
        var split = receipt.Token.LastIndexOf('-');
        var message = split > 0 ? receipt.Token[..split] : receipt.Token;
        var attempt = split > 0 && int.TryParse(receipt.Token[(split + 1)..], out var parsed) ? parsed : 0;
        if (!await Note(message, new MessageStep(clock.GetUtcNow(), receipt.Delivered ? "receipt-delivered" : "receipt-failed", attempt, receipt.ProviderId, receipt.Code), cancellation))
        {
            await registry.CreateOnce("unmatched-receipt", ContentHash.Of($"{receipt.Token}\n{receipt.ProviderId}\n{receipt.Delivered}").Value, receipt, cancellation);
            return false;
        }

        await durable.Ring(Deliveries.InstanceOf(message), cancellation);
        return true;
    }

    private async Task<bool> Note(string message, MessageStep step, CancellationToken cancellation)
    {
        while (await ledger.Find(message, cancellation) is { } record)
        {
            if (record.Steps.Any(known => known.What == step.What && known.ProviderId == step.ProviderId))
            {
                return true;
            }

            var status = step.What == "receipt-delivered" ? "delivered" : record.Status;
            if (await ledger.Save(record with { Status = status, InInbox = record.InInbox && status != "delivered", Steps = record.Steps.Add(step) }, cancellation))
            {
                Figures.Text(step.What);
                return true;
            }
        }

        return false;
    }
}
