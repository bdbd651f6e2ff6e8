using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Local;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>Who plays: the sample people, and as many invented applicants and staff as a scenario needs.</summary>
public static class Cast
{
    private static readonly string[] Words = [.. "梓萱浩然雨桐宇轩诗涵子墨欣怡俊杰思琪博文".Select(letter => letter.ToString())];
    private const string Weights = "7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2";

    /// <summary>Everybody: the sample people, staff the samples lack, and applicants <c>extra-1</c> and on, of whom no register knows anything.</summary>
    public static ImmutableArray<SamplePerson> Everybody { get; } =
    [
        .. SamplePeople.Load().All,
        Staff("reviewer-edu-nankai-2", "顾明月", Role.Reviewer, "edu", "120104"),
        Staff("reviewer-psb-nankai-2", "孟长河", Role.Reviewer, "psb", "120104"),
        Staff("supervisor-edu", "潘若水", Role.Supervisor, "edu", null),
        Staff("agency", "戴远山", Role.Agency, null, null),
        .. Enumerable.Range(1, 200).Select(Extra),
    ];

    /// <summary>Lets this cast play in a service that is still to start, with tokens that last over its restarts.</summary>
    /// <param name="services">The service's.</param>
    public static void Attach(IServiceCollection services)
    {
        var people = new SamplePeople(Everybody);
        services.RemoveAll<ITokenIssuer>();
        services.AddSingleton(people);
        services.AddSingleton(provider => new DevelopmentIssuer(
            provider.GetRequiredService<IHostEnvironment>(), people, ECDsa.Create(ECCurve.NamedCurves.nistP256)));
        services.AddSingleton<ITokenIssuer>(provider => provider.GetRequiredService<DevelopmentIssuer>());
    }

    private static SamplePerson Staff(string account, string name, Role role, string? department, string? district) =>
        new(account, Name(name), [role], "Plays in the end-to-end tests", department, district);

    // Born in 1990, men and women in turn, in a county that does not exist.
    private static SamplePerson Extra(int n)
    {
        var seventeen = string.Create(CultureInfo.InvariantCulture, $"12999919900{1 + (n % 9)}{10 + (n % 18)}{n:D3}");
        var sum = Weights.Split(' ').Select(int.Parse).Zip(seventeen, (weight, digit) => weight * (digit - '0')).Sum();
        Assert.True(IdentityNumber.TryParse(seventeen + "10X98765432"[sum % 11], out var number));
        Assert.True(MobileNumber.TryParse(string.Create(CultureInfo.InvariantCulture, $"139001{n:D5}"), out var mobile));
        return new($"extra-{n}", Name($"欧阳{Words[n / 20]}{Words[n % 20]}"), [Role.Applicant], "Plays in the end-to-end tests", IdentityNumber: number, Mobile: mobile);
    }

    private static PersonName Name(string text)
    {
        Assert.True(PersonName.TryParse(text, out var name));
        return name!;
    }
}
