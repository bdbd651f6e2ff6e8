using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Platform.Telemetry;

namespace TalentSettlement.Functions.Notifications;

/// <summary>Ends the delivery of a text that did not arrive: the person's inbox says so, and the operator has it on the list (J8).</summary>
/// <remarks>May run more than once for one step. A receipt that came meanwhile is believed.</remarks>
/// <param name="ledger">The send ledger.</param>
/// <param name="clock">The clock.</param>
public sealed class ShowInInboxActivity(ISendLedger ledger, TimeProvider clock)
{
    /// <summary>Ends it.</summary>
    /// <param name="start">The message.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>How the delivery ended.</returns>
    [Function(nameof(ShowInInboxActivity))]
    public async Task<SmsDelivered> Run([ActivityTrigger] SmsDeliveryStart start, CancellationToken cancellation)
    {
        while (true)
        {
            var record = await ledger.Find(start.Message, cancellation) ?? throw new InvalidOperationException($"There is no message {start.Message}.");
            if (record.Steps.Any(step => step.What == "receipt-delivered"))
            {
                return new SmsDelivered("delivered");
            }

            Figures.Text("inbox");
            var step = new MessageStep(clock.GetUtcNow(), "inbox", 0);
            if (record.InInbox || await ledger.Save(record with { Status = "undelivered", InInbox = true, Steps = record.Steps.Add(step) }, cancellation))
            {
                return new SmsDelivered("undelivered");
            }
        }
    }
}
