namespace TalentSettlement.Functions.Notifications;

/// <summary>Who carries texts to phones.</summary>
public enum SmsProvider
{
    /// <summary>Nobody: a stand-in that keeps what it was handed, for development.</summary>
    Development = 1,

    /// <summary>Tencent Cloud SMS.</summary>
    Tencent = 2,

    /// <summary>Azure Communication Services.</summary>
    Acs = 3,
}
