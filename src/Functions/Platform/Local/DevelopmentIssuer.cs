using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Development;

namespace TalentSettlement.Functions.Platform.Local;

/// <summary>Gives tokens for the sample people, on this machine alone: its key never leaves the data directory.</summary>
public sealed class DevelopmentIssuer : ITokenIssuer
{
    // Long enough for any clock that a demonstration is moved to.
    private static readonly DateTime NotBefore = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Expires = new(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly ConcurrentDictionary<string, string> tokens = new();
    private readonly SamplePeople people;
    private readonly ECDsaSecurityKey key;

    /// <summary>An issuer for this machine.</summary>
    /// <param name="environment">The environment; anything but Development is refused.</param>
    /// <param name="people">The sample people.</param>
    /// <param name="key">The key of the data directory.</param>
    /// <exception cref="InvalidOperationException">The environment is not Development.</exception>
    public DevelopmentIssuer(IHostEnvironment environment, SamplePeople people, System.Security.Cryptography.ECDsa key)
    {
        if (!environment.IsDevelopment())
        {
            throw new InvalidOperationException($"Development tokens are not given in environment '{environment.EnvironmentName}'.");
        }

        this.people = people;
        this.key = new ECDsaSecurityKey(key) { KeyId = "development" };
    }

    /// <inheritdoc/>
    public string Issuer => "urn:talent-settlement:development";

    /// <inheritdoc/>
    public string Audience => "talent-settlement";

    /// <inheritdoc/>
    public ValueTask<IEnumerable<SecurityKey>> SigningKeys(CancellationToken cancellation) => ValueTask.FromResult<IEnumerable<SecurityKey>>([key]);

    /// <summary>A token of a sample person.</summary>
    /// <param name="accountOrName">The account, or the name.</param>
    /// <returns>The token; good for this data directory.</returns>
    /// <exception cref="ArgumentException">There is nobody of that account or name.</exception>
    public string Token(string accountOrName) => Token(people.Of(accountOrName));

    /// <summary>A token of a person.</summary>
    /// <param name="person">The person.</param>
    /// <returns>The token.</returns>
    public string Token(SamplePerson person) => tokens.GetOrAdd(person.Account, _ => Issue(person));

    private string Issue(SamplePerson person)
    {
        var claims = new Dictionary<string, object>
        {
            ["sub"] = person.Account,
            ["roles"] = person.Roles.Select(role => role.ToString().ToLower(CultureInfo.InvariantCulture)).ToArray(),
        };
        Add("department", person.Department);
        Add("district", person.District);
        Add("agency", person.Agency);
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            NotBefore = NotBefore,
            Expires = Expires,
            Claims = claims,
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.EcdsaSha256),
        });

        void Add(string claim, string? value)
        {
            if (value is not null)
            {
                claims[claim] = value;
            }
        }
    }
}
