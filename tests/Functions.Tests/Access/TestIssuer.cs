using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using TalentSettlement.Functions.Platform.Access;

namespace TalentSettlement.Functions.Tests.Access;

/// <summary>An issuer with a key of its own.</summary>
internal sealed class TestIssuer(string issuer = "https://issuer.example") : ITokenIssuer, IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public string Issuer => issuer;

    public string Audience => "talent-settlement";

    public ValueTask<IEnumerable<SecurityKey>> SigningKeys(CancellationToken cancellation) =>
        ValueTask.FromResult<IEnumerable<SecurityKey>>([new ECDsaSecurityKey(key)]);

    public string Token(Action<SecurityTokenDescriptor> change)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            Claims = new Dictionary<string, object> { ["sub"] = "somebody" },
            SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(key), SecurityAlgorithms.EcdsaSha256),
        };
        change(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public void Dispose() => key.Dispose();
}
