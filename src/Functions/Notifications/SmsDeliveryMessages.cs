namespace TalentSettlement.Functions.Notifications;

/// <summary>What the delivery of one text starts from: the case, and the text by its identity. Holds no phone number and no name.</summary>
/// <param name="Case">The case.</param>
/// <param name="Message">The identity of the message in the send ledger.</param>
/// <param name="ReceiptWithin">How long a receipt is waited for before the text is sent once more (P-SMS).</param>
/// <param name="Horizon">How long the text is tried at all (P-SMS).</param>
/// <param name="Trace">The span of what the text follows from, as in a <c>traceparent</c> header.</param>
public sealed record SmsDeliveryStart(string Case, string Message, TimeSpan ReceiptWithin, TimeSpan Horizon, string? Trace = null);

/// <summary>One attempt at handing a text over.</summary>
/// <param name="Case">The case.</param>
/// <param name="Message">The message.</param>
/// <param name="Attempt">The attempt whose token the provider sees; 1, or 2 for the one re-send.</param>
/// <param name="Trace">The span of what the text follows from.</param>
public sealed record SmsAttempt(string Case, string Message, int Attempt, string? Trace = null);

/// <summary>How an attempt ended.</summary>
/// <param name="Result"><c>accepted</c>, <c>overtaken</c>, <c>rejected</c> or <c>later</c>.</param>
/// <param name="NotBefore">For <c>later</c>: when to try again, in UTC.</param>
public sealed record SmsAttemptResult(string Result, DateTime? NotBefore = null);

/// <summary>Whether a text has arrived.</summary>
/// <param name="Arrived">Whether the provider reported it delivered.</param>
/// <param name="Failed">Whether the provider reported it failed.</param>
public sealed record SmsStanding(bool Arrived, bool Failed);

/// <summary>How the delivery of a text ended.</summary>
/// <param name="How"><c>delivered</c>, <c>overtaken</c> or <c>undelivered</c>.</param>
public sealed record SmsDelivered(string How);
