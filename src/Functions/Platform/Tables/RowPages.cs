using System.Text;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Tables;

/// <summary>Reads a partition page by page, in the order of its row keys.</summary>
internal static class RowPages
{
    private const int Largest = 1000;

    /// <summary>Asks for the rows of a partition after a row key.</summary>
    /// <param name="table">The table.</param>
    /// <param name="partition">The partition; it holds no quotation mark.</param>
    /// <param name="after">The row key before the first, or null.</param>
    /// <param name="most">About how many are wanted.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static IAsyncEnumerable<TableRow> After(this ITable table, string partition, string? after, int most, CancellationToken cancellation) =>
        table.Rows(Filter(partition, after), Math.Min(most, Largest), cancellation);

    /// <summary>The filter in the words of the service.</summary>
    /// <param name="partition">The partition; it holds no quotation mark.</param>
    /// <param name="after">The row key before the first, or null.</param>
    public static string Filter(string partition, string? after) =>
        after is null ? $"PartitionKey eq '{partition}'" : $"PartitionKey eq '{partition}' and RowKey gt '{after}'";

    /// <summary>The row key that a page ended with.</summary>
    /// <param name="after">What the page gave out.</param>
    /// <param name="length">How many characters such a key has.</param>
    /// <exception cref="ArgumentException">No page has given it out.</exception>
    public static string? KeyIn(string? after, int length)
    {
        if (after is null)
        {
            return null;
        }

        // Only what a row key consists of gets into a query.
        var key = Encoding.ASCII.GetString(Keyset.Read(after, length));
        return key.All(letter => char.IsAsciiHexDigitLower(letter) || letter == '-')
            ? key
            : throw new ArgumentException("The place to continue from is not one that a page of this list has given.", nameof(after));
    }

    /// <summary>A row key as the end of a page.</summary>
    public static byte[] End(string key) => Encoding.ASCII.GetBytes(key);
}
