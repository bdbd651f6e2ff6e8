using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Notifications;

/// <summary>Reads from the send ledger whether a text has arrived.</summary>
/// <param name="ledger">The send ledger.</param>
public sealed class ReadReceiptActivity(ISendLedger ledger)
{
    /// <summary>Reads.</summary>
    /// <param name="start">The message.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>Whether it has arrived, or failed since it was handed over last.</returns>
    [Function(nameof(ReadReceiptActivity))]
    public async Task<SmsStanding> Run([ActivityTrigger] SmsDeliveryStart start, CancellationToken cancellation)
    {
        var steps = (await ledger.Find(start.Message, cancellation))?.Steps ?? [];
        return new SmsStanding(
            steps.Any(step => step.What == "receipt-delivered"),
            steps is [.., { What: "receipt-failed" }]);
    }
}
