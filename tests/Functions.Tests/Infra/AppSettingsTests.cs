using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Tests.Docs;

namespace TalentSettlement.Functions.Tests.Infra;

/// <summary>The settings that infrastructure gives are those that the app reads: by name, all of them, and no others.</summary>
public sealed partial class AppSettingsTests
{
    /// <summary>What the code names and the templates do not give: the key of an emulator, the directory of stores on one machine, and a provider of texts that is set by hand.</summary>
    private static readonly string[] ElsewhereAlone =
    [
        "Storage:Cosmos:Key", "Storage:Directory", "Sms:Fallback", "Sms:FallbackAfter", "Sms:Tencent:SecretId", "Sms:Tencent:SecretKey", "Sms:Tencent:AppId",
        "Sms:Tencent:Region", "Sms:Tencent:Sign", "Sms:Tencent:Endpoint", "Sms:Tencent:Templates",
    ];

    [Fact]
    public void The_app_accepts_what_infrastructure_gives_it()
    {
        var settings = TalentSettlementSettings.Read(new SettingsHeard(BicepSettings.Deployed()).Configuration(), []);

        Assert.Equal("https://somewhere.example/", Assert.Single(settings.Issuers).Issuer);
    }

    [Fact]
    public void Every_setting_that_is_given_is_one_that_the_app_reads()
    {
        var heard = new SettingsHeard(BicepSettings.Deployed());

        TalentSettlementSettings.Read(heard.Configuration(), []);

        Assert.Equal([], BicepSettings.Deployed().Keys.Except([.. heard.Asked, .. NamedInCode(), .. OfTheCaseStore()], StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_setting_that_the_code_names_is_given()
    {
        var given = BicepSettings.Deployed().Keys;

        Assert.Equal([], NamedInCode().Except([.. given, .. ElsewhereAlone]));
    }

    [Fact]
    public void Every_schedule_that_a_timer_names_is_given_and_has_six_fields()
    {
        var schedules =
            from type in typeof(Problems).Assembly.GetTypes()
            from method in type.GetMethods()
            from parameter in method.GetParameters()
            let timer = parameter.GetCustomAttributes(typeof(TimerTriggerAttribute), false).OfType<TimerTriggerAttribute>().FirstOrDefault()
            where timer is not null
            select timer.Schedule.Trim('%');

        var given = BicepSettings.Deployed();

        Assert.NotEmpty(schedules);
        Assert.All(schedules, name => Assert.Equal(6, given.GetValueOrDefault(name)?.Split(' ').Length));
    }

    [Fact]
    public void Every_name_is_fit_for_an_environment_variable_and_no_value_is_a_secret()
    {
        Assert.All(
            BicepSettings.Of("appSettings").Concat(BicepSettings.Of("hostSettings")),
            setting => Assert.Matches("^[A-Za-z]+(_{1,2}[A-Za-z]+)*$", setting.Key));
        Assert.All(
            BicepSettings.Of("appSettings").Where(setting => setting.Key.StartsWith("Secrets__", StringComparison.Ordinal)),
            setting => Assert.StartsWith($"secretOf(vaultName, '{setting.Key["Secrets__".Length..]}', secretVersions.", setting.Value, StringComparison.Ordinal));
    }

    /// <summary>Names of settings in the sources that run on Azure: words with colons between them.</summary>
    private static IEnumerable<string> NamedInCode() =>
        from file in Directory.EnumerateFiles(Sources.Place("src/Functions"), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Sources.Place("src/Functions"), file).Replace('\\', '/')
        where !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal)
        where !path.StartsWith("Platform/Local/", StringComparison.Ordinal) && !path.StartsWith("Platform/Development/", StringComparison.Ordinal)
        from Match name in Name().Matches(File.ReadAllText(file))
        select name.Groups["name"].Value is var text && text == "Access:Issuers" ? "Access:Issuers:0:Issuer" : text;

    /// <summary>What the case store in Cosmos DB asks for.</summary>
    private static IEnumerable<string> OfTheCaseStore() => ["Storage:Provider", "Storage:Cosmos:Endpoint", "Storage:Cosmos:Database"];

    [GeneratedRegex(@"""(?<name>[A-Z][A-Za-z]+(:[A-Z][A-Za-z]+)+)""")]
    private static partial Regex Name();
}
