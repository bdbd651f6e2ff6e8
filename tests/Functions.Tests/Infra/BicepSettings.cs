using System.Text.RegularExpressions;
using TalentSettlement.Functions.Tests.Docs;

namespace TalentSettlement.Functions.Tests.Infra;

/// <summary>The settings that <c>infra/modules/function-app.bicep</c> gives to the app, as far as a text tells.</summary>
internal static partial class BicepSettings
{
    private static readonly string Template = Sources.Read("infra/modules/function-app.bicep");
    private static readonly string Main = Sources.Read("infra/main.bicep");

    /// <summary>Name and expression of each setting of an object.</summary>
    /// <param name="variable">The name of the object in the template.</param>
    public static IEnumerable<KeyValuePair<string, string>> Of(string variable)
    {
        var body = Template[Template.IndexOf($"var {variable} = ", StringComparison.Ordinal)..];
        return Setting().Matches(body[..body.IndexOf("\n\n", StringComparison.Ordinal)])
            .Select(setting => KeyValuePair.Create(setting.Groups["name"].Value, setting.Groups["value"].Value));
    }

    /// <summary>What the app is given when everything is deployed as the template says, with one issuer.</summary>
    /// <remarks>Names are as configuration has them, with a colon. Values that Azure knows alone are invented.</remarks>
    public static Dictionary<string, string?> Deployed()
    {
        var settings = Of("appSettings").Concat(Of("textSettings")).Concat(Issuer().Matches(Template).Select(issuer =>
            KeyValuePair.Create(issuer.Groups["name"].Value.Replace("${index}", "0", StringComparison.Ordinal), "issuer")));
        return settings.ToDictionary(setting => Colons(setting.Key), setting => Value(setting.Value));
    }

    /// <summary>The name of a setting as configuration has it.</summary>
    /// <param name="name">As the environment has it.</param>
    public static string Colons(string name) => name.Replace("__", ":", StringComparison.Ordinal);

    private static string? Value(string expression) => expression switch
    {
        _ when expression.StartsWith("secretOf(", StringComparison.Ordinal) => Convert.ToBase64String(new byte[32]),
        _ when Schedule().Match(expression) is { Success: true } schedule => ScheduleOf(schedule.Groups["name"].Value),
        _ when expression.StartsWith('\'') && !expression.Contains("${", StringComparison.Ordinal) => expression.Trim('\''),
        "databaseName" => "talent-settlement",
        "scanner" => "Defender",
        _ => "https://somewhere.example/",
    };

    private static string ScheduleOf(string name) => Regex.Match(Main, $@"^ {{2}}{name}: '(?<text>[^']+)'", RegexOptions.Multiline).Groups["text"].Value;

    [GeneratedRegex(@"^ +(?<name>\w+): (?<value>.+)$", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"name: '(?<name>Access__Issuers__\$\{index\}__\w+)'")]
    private static partial Regex Issuer();

    [GeneratedRegex(@"^schedules\.(?<name>\w+)$")]
    private static partial Regex Schedule();
}
