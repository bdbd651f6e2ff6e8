using Microsoft.IdentityModel.Tokens;

namespace TalentSettlement.Functions.Platform.Access;

/// <summary>An OpenID Connect issuer whose tokens are accepted.</summary>
public interface ITokenIssuer
{
    /// <summary>The issuer as it stands in its tokens.</summary>
    string Issuer { get; }

    /// <summary>The audience that its tokens must be meant for.</summary>
    string Audience { get; }

    /// <summary>The keys that its tokens are signed with now.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The keys.</returns>
    ValueTask<IEnumerable<SecurityKey>> SigningKeys(CancellationToken cancellation);
}
