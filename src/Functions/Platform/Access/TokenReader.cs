using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TalentSettlement.Functions.Platform.Access;

/// <summary>Reads a bearer token into a caller, or not at all.</summary>
/// <remarks>
/// Signature, issuer, audience and life time are checked; the life time by the system's own clock, with two minutes of grace.
/// Claims: <c>sub</c>; <c>roles</c> (names of <see cref="Role"/>, any case); <c>department</c>; <c>district</c>; <c>agency</c>.
/// </remarks>
/// <param name="issuers">The accepted issuers.</param>
/// <param name="clock">The clock.</param>
public sealed class TokenReader(IEnumerable<ITokenIssuer> issuers, TimeProvider clock)
{
    /// <summary>The role that the directory gives to Event Grid; its name is fixed.</summary>
    private const string EventGrid = "AzureEventGridSecureWebhookSubscriber";

    private const int MostKnown = 10_000;
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan KnownFor = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, (Caller Caller, DateTimeOffset Until)> known = new();
    private readonly ImmutableDictionary<string, ITokenIssuer> issuers = issuers.ToImmutableDictionary(issuer => issuer.Issuer);
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <summary>Reads a token.</summary>
    /// <param name="token">The token in its compact form.</param>
    /// <param name="cancellation">Ends the waiting for an issuer's keys.</param>
    /// <returns>The caller, or <see langword="null"/> when the token is not accepted.</returns>
    public async Task<Caller?> Read(string token, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(token, out var read) && now < read.Until)
        {
            return read.Caller;
        }

        var caller = await Validate(token, cancellation);
        if (caller is not null)
        {
            Remember(token, caller, now);
        }

        return caller;
    }

    // A busy account is validated once a minute, not at every request; a token never lives longer for it than its own grace.
    private void Remember(string token, Caller caller, DateTimeOffset now)
    {
        if (known.Count >= MostKnown)
        {
            known.Clear();
        }

        var expires = new DateTimeOffset(handler.ReadJsonWebToken(token).ValidTo, TimeSpan.Zero) + Grace;
        known[token] = (caller, expires < now + KnownFor ? expires : now + KnownFor);
    }

    private async Task<Caller?> Validate(string token, CancellationToken cancellation)
    {
        if (IssuerOf(token) is not { } named || !issuers.TryGetValue(named, out var issuer))
        {
            return null;
        }

        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = issuer.Issuer,
            ValidAudience = issuer.Audience,
            IssuerSigningKeys = await issuer.SigningKeys(cancellation),
            LifetimeValidator = (notBefore, expires, _, _) => IsAlive(notBefore, expires),
        });
        return result.IsValid ? From(result.ClaimsIdentity) : null;
    }

    private string? IssuerOf(string token)
    {
        try
        {
            return handler.CanReadToken(token) ? handler.ReadJsonWebToken(token).Issuer : null;
        }
        catch (ArgumentException)
        {
            // It has the form of a token and is none.
            return null;
        }
    }

    private bool IsAlive(DateTime? notBefore, DateTime? expires)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return expires is { } end && now < end + Grace && (notBefore is not { } begin || now >= begin - Grace);
    }

    private static Caller? From(ClaimsIdentity identity) =>
        identity.FindFirst("sub")?.Value is { Length: > 0 } subject
            ? new Caller(
                subject,
                [.. identity.FindAll("roles").Select(claim => RoleOf(claim.Value)).Where(Enum.IsDefined)],
                identity.FindFirst("department")?.Value,
                identity.FindFirst("district")?.Value,
                identity.FindFirst("agency")?.Value)
            : null;

    private static Role RoleOf(string name) =>
        name == EventGrid ? Role.Events : Enum.TryParse<Role>(name, true, out var role) ? role : default;
}
