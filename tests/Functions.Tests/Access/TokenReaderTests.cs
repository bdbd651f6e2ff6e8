using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.Functions.Tests.Access;

/// <summary>Whose tokens are accepted, and what is read from them.</summary>
public sealed class TokenReaderTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2020, 7, 13, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateTime Later = Now.UtcDateTime.AddHours(1);

    private readonly VirtualClock clock = new(Now);
    private readonly TestIssuer issuer = new();

    [Fact]
    public async Task A_token_tells_account_capacities_department_and_district()
    {
        var caller = await Read(issuer.Token(token =>
        {
            token.Expires = Later;
            token.Claims["roles"] = new[] { "Reviewer", "window", "emperor" };
            token.Claims["department"] = "hrss";
            token.Claims["district"] = "120104";
        }));

        Assert.Equal("somebody", caller!.Subject);
        Assert.Equal([Role.Reviewer, Role.Window], caller.Roles.ToArray());
        Assert.Equal(("hrss", "120104"), (caller.Department, caller.District));
    }

    [Theory]
    [InlineData(119, true)]
    [InlineData(121, false)]
    public async Task A_token_is_accepted_for_two_minutes_beyond_its_end(int secondsAfter, bool accepted)
    {
        var caller = await Read(issuer.Token(token => token.Expires = Now.UtcDateTime.AddSeconds(-secondsAfter)));

        Assert.Equal(accepted, caller is not null);
    }

    [Theory]
    [InlineData(119, true)]
    [InlineData(121, false)]
    public async Task A_token_is_accepted_two_minutes_before_its_beginning(int secondsBefore, bool accepted)
    {
        var caller = await Read(issuer.Token(token =>
        {
            token.NotBefore = Now.UtcDateTime.AddSeconds(secondsBefore);
            token.Expires = Later;
        }));

        Assert.Equal(accepted, caller is not null);
    }

    [Fact]
    public async Task Event_Grid_is_known_by_the_role_that_the_directory_gives_it()
    {
        var caller = await Read(issuer.Token(token =>
        {
            token.Expires = Later;
            token.Claims["roles"] = new[] { "AzureEventGridSecureWebhookSubscriber" };
        }));

        Assert.Equal([Role.Events], caller!.Roles.ToArray());
    }

    [Fact]
    public async Task A_token_without_an_end_is_not_accepted()
    {
        Assert.Null(await Read(issuer.Token(_ => { })));
    }

    [Fact]
    public async Task A_token_of_another_issuer_is_not_accepted()
    {
        using var other = new TestIssuer("https://other.example");

        Assert.Null(await Read(other.Token(token => token.Expires = Later)));
    }

    [Fact]
    public async Task A_token_for_another_audience_is_not_accepted()
    {
        Assert.Null(await Read(issuer.Token(token => (token.Audience, token.Expires) = ("somebody-else", Later))));
    }

    [Fact]
    public async Task A_token_signed_with_another_key_in_the_name_of_the_issuer_is_not_accepted()
    {
        using var forger = new TestIssuer();

        Assert.Null(await Read(forger.Token(token => token.Expires = Later)));
    }

    [Fact]
    public async Task A_token_without_a_signature_is_not_accepted()
    {
        Assert.Null(await Read(issuer.Token(token => (token.SigningCredentials, token.Expires) = ((Microsoft.IdentityModel.Tokens.SigningCredentials?)null, Later))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a token")]
    [InlineData("a.b")]
    public async Task What_is_no_token_is_not_accepted(string text)
    {
        Assert.Null(await Read(text));
    }

    [Fact]
    public async Task What_only_has_the_form_of_a_token_is_not_accepted()
    {
        Assert.Null(await Read("a.b.c"));
    }

    [Fact]
    public async Task A_token_of_nobody_is_not_accepted()
    {
        Assert.Null(await Read(issuer.Token(token =>
        {
            token.Claims.Remove("sub");
            token.Expires = Later;
        })));
    }

    public void Dispose()
    {
        issuer.Dispose();
        clock.Dispose();
    }

    private Task<Caller?> Read(string token) => new TokenReader([issuer], clock).Read(token, CancellationToken.None);
}
