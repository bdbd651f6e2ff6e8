namespace TalentSettlement.Functions.Platform.Tencent;

/// <summary>A key of Tencent Cloud.</summary>
/// <param name="SecretId">Which key it is (<c>Sms:Tencent:SecretId</c>).</param>
/// <param name="SecretKey">The key (<c>Sms:Tencent:SecretKey</c>).</param>
public sealed record TencentAccount(string SecretId, string SecretKey)
{
    /// <summary>The key's identity only.</summary>
    public override string ToString() => SecretId;
}
