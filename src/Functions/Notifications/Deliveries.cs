using System.Diagnostics;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Functions.Notifications;

/// <summary>The instances of <see cref="SmsDelivery"/>: one for each text.</summary>
public static class Deliveries
{
    /// <summary>The instance of a text.</summary>
    /// <param name="message">The text, by its identity in the send ledger.</param>
    public static string InstanceOf(string message) => $"sms-{message}";

    /// <summary>What the delivery of a text starts from.</summary>
    /// <param name="id">The case.</param>
    /// <param name="message">The text.</param>
    /// <param name="law">The rules in force (P-SMS).</param>
    public static SmsDeliveryStart StartOf(CaseId id, string message, LawInForce law) =>
        new(id.ToString(), message, law.Policies.SmsReceiptWait, law.Policies.SmsRetryHorizon, Activity.Current?.Id);

    /// <summary>Whether a text is still on its way, so that its delivery should run.</summary>
    /// <param name="status">The text's status in the send ledger.</param>
    public static bool IsUnderWay(string status) => status is "queued" or "handed-over";
}
