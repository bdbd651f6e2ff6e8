using TalentSettlement.Functions.Notifications;

namespace TalentSettlement.Functions.Platform.Development;

/// <summary>A text that the development provider has taken.</summary>
/// <param name="Text">The text as it was handed over first.</param>
/// <param name="ProviderId">The provider's identity of it.</param>
/// <param name="SentAt">When it was taken.</param>
/// <param name="HandOvers">How often the same token was handed over; sent once all the same.</param>
public sealed record SentSms(SmsToSend Text, string ProviderId, DateTimeOffset SentAt, int HandOvers);
