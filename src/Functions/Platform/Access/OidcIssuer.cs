using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace TalentSettlement.Functions.Platform.Access;

/// <summary>An issuer found through its discovery document; keys are refreshed by the library's own schedule.</summary>
/// <param name="issuer">The issuer as it stands in its tokens, and the address of its discovery document.</param>
/// <param name="audience">The audience its tokens must be meant for.</param>
public sealed class OidcIssuer(string issuer, string audience) : ITokenIssuer
{
    private readonly ConfigurationManager<OpenIdConnectConfiguration> configuration = new(
        $"{issuer.TrimEnd('/')}/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), Documents(issuer));

    /// <inheritdoc/>
    public string Issuer => issuer;

    /// <inheritdoc/>
    public string Audience => audience;

    /// <inheritdoc/>
    public async ValueTask<IEnumerable<SecurityKey>> SigningKeys(CancellationToken cancellation) =>
        (await configuration.GetConfigurationAsync(cancellation)).SigningKeys;

    // Only an issuer on this machine, for development, may do without TLS; the settings admit no other.
    private static HttpDocumentRetriever Documents(string issuer) => new() { RequireHttps = !new Uri(issuer).IsLoopback };
}
