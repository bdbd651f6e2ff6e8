using Microsoft.Extensions.Configuration;

namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>Where the access log, the send ledger and uploaded elements are kept, when that is not this machine.</summary>
/// <param name="Tables">The table service of the storage account (<c>Storage:Tables</c>).</param>
/// <param name="Blobs">The blob service of the storage account (<c>Storage:Blobs</c>).</param>
public sealed record RecordStorage(Uri? Tables, Uri? Blobs)
{
    /// <summary>Reads the addresses.</summary>
    /// <param name="settings">All settings.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <returns>The addresses.</returns>
    public static RecordStorage Read(IConfiguration settings, ICollection<string> faults) =>
        new(Address(settings, "Storage:Tables", faults), Address(settings, "Storage:Blobs", faults));

    private static Uri? Address(IConfiguration settings, string name, ICollection<string> faults)
    {
        if (settings[name] is not { Length: > 0 } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            return address;
        }

        faults.Add($"{name} must be an https address.");
        return null;
    }
}
