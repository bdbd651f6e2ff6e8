using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;

namespace TalentSettlement.Functions.Platform.Tencent;

/// <summary>What sending texts through Tencent Cloud needs (<c>Sms:Tencent:*</c>).</summary>
/// <param name="Account">The key requests are signed with.</param>
/// <param name="Endpoint">Where requests go (<c>:Endpoint</c>); the public address unless set.</param>
/// <param name="Region">The region (<c>:Region</c>); <c>ap-guangzhou</c> unless set.</param>
/// <param name="App">The application of the texts (<c>:AppId</c>, SmsSdkAppId).</param>
/// <param name="Sign">The approved signature (<c>:Sign</c>); without it the one of each text's own template.</param>
/// <param name="Templates">The provider's identity of each approved template by our template's code (<c>:Templates:{code}</c>, with <c>_</c> for <c>-</c>).</param>
public sealed record TencentSmsSettings(
    TencentAccount Account, Uri Endpoint, string Region, string App, string? Sign, ImmutableDictionary<string, string> Templates)
{
    /// <summary>Reads the settings.</summary>
    /// <param name="settings">All settings.</param>
    /// <param name="faults">Takes what is missing or wrong.</param>
    /// <returns>The settings; of no use once a fault was found.</returns>
    public static TencentSmsSettings Read(IConfiguration settings, ICollection<string> faults)
    {
        var templates = TemplatesIn(settings);
        if (templates.IsEmpty)
        {
            faults.Add("Sms:Tencent:Templates names no template: a setting is needed for every text, for example Sms:Tencent:Templates:review_returned.");
        }

        return new TencentSmsSettings(
            new TencentAccount(Needed(settings, "Sms:Tencent:SecretId", faults), Needed(settings, "Sms:Tencent:SecretKey", faults)),
            EndpointIn(settings, faults),
            settings["Sms:Tencent:Region"] ?? "ap-guangzhou",
            Needed(settings, "Sms:Tencent:AppId", faults),
            settings["Sms:Tencent:Sign"],
            templates);
    }

    // The environment takes no hyphen in a name, so an underscore stands for it.
    private static ImmutableDictionary<string, string> TemplatesIn(IConfiguration settings) => settings.GetSection("Sms:Tencent:Templates").GetChildren()
        .Where(template => template.Value is { Length: > 0 })
        .ToImmutableDictionary(template => template.Key.Replace('_', '-'), template => template.Value!, StringComparer.OrdinalIgnoreCase);

    private static string Needed(IConfiguration settings, string name, ICollection<string> faults)
    {
        if (settings[name] is { Length: > 0 } value)
        {
            return value;
        }

        faults.Add($"{name} is missing.");
        return "";
    }

    private static Uri EndpointIn(IConfiguration settings, ICollection<string> faults)
    {
        if (Uri.TryCreate(settings["Sms:Tencent:Endpoint"] ?? "https://sms.tencentcloudapi.com", UriKind.Absolute, out var endpoint)
            && (endpoint.Scheme == Uri.UriSchemeHttps || endpoint.IsLoopback))
        {
            return endpoint;
        }

        faults.Add("Sms:Tencent:Endpoint must be an https address.");
        return new Uri("https://localhost");
    }
}
