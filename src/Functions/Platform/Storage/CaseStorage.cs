using Microsoft.Extensions.Configuration;

namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>Where cases and the registry are kept (<c>Storage:Provider</c>).</summary>
public abstract record CaseStorage
{
    private CaseStorage()
    {
    }

    /// <summary>Reads the choice.</summary>
    /// <param name="settings">The settings; without <c>Storage:Provider</c> it is <c>Sqlite</c>.</param>
    /// <param name="faults">Takes what is missing or wrong.</param>
    /// <returns>The choice; of no use once a fault was found.</returns>
    public static CaseStorage Read(IConfiguration settings, ICollection<string> faults)
    {
        switch (settings["Storage:Provider"] ?? nameof(Sqlite))
        {
            case nameof(Sqlite):
                return new Sqlite();
            case nameof(Cosmos):
                return new Cosmos(EndpointIn(settings, faults), DatabaseIn(settings, faults), KeyIn(settings, faults));
            default:
                faults.Add("Storage:Provider must be Sqlite or Cosmos.");
                return new Sqlite();
        }
    }

    private static Uri EndpointIn(IConfiguration settings, ICollection<string> faults)
    {
        if (Uri.TryCreate(settings["Storage:Cosmos:Endpoint"], UriKind.Absolute, out var endpoint)
            && (endpoint.Scheme == Uri.UriSchemeHttps || (endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback)))
        {
            return endpoint;
        }

        faults.Add("Storage:Cosmos:Endpoint must be an https address.");
        return new Uri("https://localhost");
    }

    private static string DatabaseIn(IConfiguration settings, ICollection<string> faults)
    {
        var name = settings["Storage:Cosmos:Database"] ?? "";
        if (name.Length is 0 or > 255 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
        {
            faults.Add("Storage:Cosmos:Database must be a name of letters, digits, - and _.");
        }

        return name;
    }

    private static string? KeyIn(IConfiguration settings, ICollection<string> faults)
    {
        var key = settings["Storage:Cosmos:Key"];
        if (key is not null && settings["AZURE_FUNCTIONS_ENVIRONMENT"] != "Development")
        {
            faults.Add("Storage:Cosmos:Key is for an emulator in Development; everywhere else the app's identity is used.");
        }

        if (key is not null && !Convert.TryFromBase64String(key, new byte[key.Length], out _))
        {
            faults.Add("Storage:Cosmos:Key must be base64.");
        }

        return key;
    }

    /// <summary>In a SQLite file of this machine, under <c>Storage:Directory</c>.</summary>
    public sealed record Sqlite : CaseStorage;

    /// <summary>In Azure Cosmos DB.</summary>
    /// <param name="Endpoint">The account (<c>Storage:Cosmos:Endpoint</c>).</param>
    /// <param name="Database">The database (<c>Storage:Cosmos:Database</c>).</param>
    /// <param name="Key">The key of an emulator (<c>Storage:Cosmos:Key</c>); without one the app's identity is used.</param>
    public sealed record Cosmos(Uri Endpoint, string Database, string? Key) : CaseStorage
    {
        /// <inheritdoc/>
        public override string ToString() => $"{Endpoint}{Database}";
    }
}
