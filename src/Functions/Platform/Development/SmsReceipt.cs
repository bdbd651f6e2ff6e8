namespace TalentSettlement.Functions.Platform.Development;

/// <summary>A receipt that the development provider is about to give.</summary>
/// <param name="Token">The token of the text.</param>
/// <param name="ProviderId">The provider's identity of it.</param>
/// <param name="Delivered">Whether it arrived.</param>
/// <param name="Code">The provider's code when it did not.</param>
/// <param name="DueAt">When it is given.</param>
public sealed record SmsReceipt(string Token, string ProviderId, bool Delivered, string? Code, DateTimeOffset DueAt);
