using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TalentSettlement.Functions.Tests.Azurite;

/// <summary>A storage account as a client over plain HTTP sees it, with requests signed by its key (Shared Key).</summary>
/// <remarks>On Azure the app comes with a token and no key; how a request is signed is not what these tests are about.</remarks>
/// <param name="name">The name of the account.</param>
/// <param name="key">Its key, in base64.</param>
/// <param name="blobs">Where its blobs are.</param>
/// <param name="tables">Where its tables are.</param>
internal sealed class StorageAccount(string name, string key, Uri blobs, Uri tables)
{
    private const string Version = "2021-12-02";
    private static readonly HttpClient Client = new();

    /// <summary>The address of a container or blob.</summary>
    public Uri Blob(string path) => new(blobs, $"{name}/{path}");

    /// <summary>The address of a table or row.</summary>
    public Uri Table(string path) => new(tables, $"{name}/{path}");

    /// <summary>Asks the blob service.</summary>
    public Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        Stamp(request);
        var ours = request.Headers.Where(header => header.Key.StartsWith("x-ms-", StringComparison.Ordinal)).OrderBy(header => header.Key, StringComparer.Ordinal);
        string[] lines =
        [
            request.Method.Method,
            "", "",
            request.Content?.Headers.ContentLength is { } length and not 0 ? length.ToString(CultureInfo.InvariantCulture) : "",
            "",
            request.Content?.Headers.ContentType?.ToString() ?? "",
            "", "",
            Header(request, "If-Match"),
            Header(request, "If-None-Match"),
            "",
            Header(request, "Range"),
            .. ours.Select(header => $"{header.Key}:{string.Join(',', header.Value)}"),
            Resource(request.RequestUri!),
            .. Parameters(request.RequestUri!),
        ];
        return Signed(request, string.Join('\n', lines));
    }

    /// <summary>Asks the table service.</summary>
    public Task<HttpResponseMessage> SendToTable(HttpRequestMessage request)
    {
        Stamp(request);
        string[] lines = [request.Method.Method, "", request.Content?.Headers.ContentType?.ToString() ?? "", Header(request, "x-ms-date"), Resource(request.RequestUri!)];
        return Signed(request, string.Join('\n', lines));
    }

    private static void Stamp(HttpRequestMessage request)
    {
        request.Headers.Add("x-ms-date", TimeProvider.System.GetUtcNow().ToString("R", CultureInfo.InvariantCulture));
        request.Headers.Add("x-ms-version", Version);
    }

    private static string Header(HttpRequestMessage request, string header) =>
        request.Headers.TryGetValues(header, out var values) ? string.Join(',', values) : "";

    private static IEnumerable<string> Parameters(Uri address) =>
        address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => Uri.UnescapeDataString(part.Replace('=', ':'))).Order(StringComparer.Ordinal);

    private string Resource(Uri address) => $"/{name}{address.AbsolutePath}";

    private Task<HttpResponseMessage> Signed(HttpRequestMessage request, string text)
    {
        var signature = HMACSHA256.HashData(Convert.FromBase64String(key), Encoding.UTF8.GetBytes(text));
        request.Headers.TryAddWithoutValidation("Authorization", $"SharedKey {name}:{Convert.ToBase64String(signature)}");
        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
