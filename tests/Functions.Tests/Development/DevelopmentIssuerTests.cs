using System.Security.Cryptography;
using Microsoft.Extensions.Hosting;
using NSubstitute;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Local;

namespace TalentSettlement.Functions.Tests.Development;

/// <summary>Tokens for sample people, and only in development.</summary>
public sealed class DevelopmentIssuerTests : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public void Outside_development_there_is_no_such_issuer(string environment)
    {
        Assert.Throws<InvalidOperationException>(() => new DevelopmentIssuer(In(environment), SamplePeople.Load(), key));
    }

    [Theory]
    [InlineData("2012-01-01T00:00:00Z")]
    [InlineData("2035-01-01T00:00:00Z")]
    public async Task Every_sample_person_has_a_token_that_is_good_whatever_the_clock_shows(string now)
    {
        var issuer = new DevelopmentIssuer(In("Development"), SamplePeople.Load(), key);
        using var clock = new TalentSettlement.LocalRuntime.Time.VirtualClock(DateTimeOffset.Parse(now, null));
        var reader = new TokenReader([issuer], clock);

        foreach (var person in SamplePeople.Load().All)
        {
            var caller = await reader.Read(issuer.Token(person.Name.Value), CancellationToken.None);
            Assert.Equal(
                (person.Account, person.Department, person.District, person.Roles.Single()),
                (caller!.Subject, caller.Department, caller.District, caller.Roles.Single()));
        }
    }

    [Fact]
    public void Nobody_else_has_one()
    {
        var issuer = new DevelopmentIssuer(In("Development"), SamplePeople.Load(), key);

        Assert.Throws<ArgumentException>(() => issuer.Token("nobody"));
    }

    public void Dispose() => key.Dispose();

    private static IHostEnvironment In(string environment)
    {
        var host = Substitute.For<IHostEnvironment>();
        host.EnvironmentName.Returns(environment);
        return host;
    }
}
