namespace TalentSettlement.Functions.Notifications;

/// <summary>What sending texts through Azure Communication Services needs; it knows the app by its identity.</summary>
/// <param name="Endpoint">The resource (<c>Sms:Endpoint</c>).</param>
/// <param name="From">The number or name that texts come from (<c>Sms:From</c>).</param>
public sealed record AcsSmsSettings(Uri Endpoint, string From);
