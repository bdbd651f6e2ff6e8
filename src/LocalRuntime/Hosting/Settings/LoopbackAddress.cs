using Microsoft.Extensions.Configuration;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Where the app listens: always this machine and nobody else's.</summary>
internal static class LoopbackAddress
{
    private const string Default = "http://localhost:7071";

    public static IEnumerable<string> From(IConfiguration settings) =>
        (settings["Urls"] is { Length: > 0 } urls ? urls : Default)
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(Check);

    private static string Check(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp || !address.IsLoopback)
        {
            throw new InvalidOperationException($"Setting 'Urls' must name http on localhost, and names '{url}'.");
        }

        // A free port can only be chosen for one address, and localhost is two.
        return address is { Port: 0, Host: "localhost" } ? "http://127.0.0.1:0" : url;
    }
}
