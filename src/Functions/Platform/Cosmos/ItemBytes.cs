using System.Text.Json;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>An item as it goes over the wire, its size known beforehand.</summary>
/// <param name="Id">Its identity within the partition.</param>
/// <param name="Json">The item.</param>
internal readonly record struct ItemBytes(string Id, byte[] Json)
{
    /// <summary>The most that is stored at once, in bytes: the service takes 2 MiB for an item and for a whole batch, its own properties included.</summary>
    public const int Most = 2_000_000;

    /// <summary>Writes an item.</summary>
    /// <exception cref="ArgumentException">The identity has other characters than letters, digits, - and _.</exception>
    /// <exception cref="RecordTooLargeException">The service would not take it.</exception>
    public static ItemBytes Of<T>(string id, T item)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(item, CosmosJson.Options);
        Check(json.Length);
        return new ItemBytes(Checked(id), json);
    }

    /// <summary>Refuses what the service would not take.</summary>
    /// <exception cref="RecordTooLargeException">It is too large.</exception>
    public static void Check(long bytes)
    {
        if (bytes > Most)
        {
            throw new RecordTooLargeException(Most);
        }
    }

    /// <summary>An identity that means the same in an address as in an item.</summary>
    /// <exception cref="ArgumentException">It has other characters than letters, digits, - and _.</exception>
    public static string Checked(string id) => id.Length > 0 && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
        ? id
        : throw new ArgumentException("An identity has letters, digits, - and _.", nameof(id));

    /// <summary>The item as a stream; of a new one for each attempt.</summary>
    public MemoryStream Open() => new(Json, writable: false);
}
