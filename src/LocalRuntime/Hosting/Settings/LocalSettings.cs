using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>The settings of the app: <c>local.settings.json</c>, then the environment, then the command line.</summary>
internal static class LocalSettings
{
    private const string EnvironmentName = "AZURE_FUNCTIONS_ENVIRONMENT";

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    public static IConfigurationRoot Read(string[] args) => new ConfigurationBuilder()
        .AddInMemoryCollection(Values(Path.Combine(AppContext.BaseDirectory, "local.settings.json")))
        .AddEnvironmentVariables()
        .AddCommandLine(args)
        .Build();

    /// <summary>The environment; <c>Development</c> unless set, as when the Functions tools start an app.</summary>
    public static string Environment(IConfiguration settings) => settings[EnvironmentName] ?? "Development";

    /// <summary>The prefix of every HTTP function's route, from <c>host.json</c>.</summary>
    public static string RoutePrefix() =>
        Member(Path.Combine(AppContext.BaseDirectory, "host.json"), "extensions", "http", "routePrefix") is { } prefix
            ? prefix.GetString()!.Trim('/')
            : "api";

    // The tools make environment variables of the values, where two underscores stand for a colon.
    private static IEnumerable<KeyValuePair<string, string?>> Values(string file) =>
        Member(file, "Values") is { } values
            ? values.EnumerateObject().Select(it => KeyValuePair.Create(it.Name.Replace("__", ":"), (string?)it.Value.ToString()))
            : [];

    private static JsonElement? Member(string file, params string[] path)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(file), Lenient);
        var element = document.RootElement;
        foreach (var name in path)
        {
            if (!element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element.Clone();
    }
}
