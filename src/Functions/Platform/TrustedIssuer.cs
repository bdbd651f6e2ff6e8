namespace TalentSettlement.Functions.Platform;

/// <summary>An OpenID Connect issuer named in the settings.</summary>
/// <param name="Issuer">The issuer as it stands in its tokens.</param>
/// <param name="Audience">The audience its tokens must be meant for.</param>
public sealed record TrustedIssuer(string Issuer, string Audience);
