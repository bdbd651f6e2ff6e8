using System.Buffers;
using System.Buffers.Text;

namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>Pages by keyset: where a page ended, as a text that says nothing to whoever carries it.</summary>
internal static class Keyset
{
    private const int Most = 1000;

    /// <summary>How many rows to read so as to know whether there is another page.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 1 to 1,000.</exception>
    public static int OneMoreThan(int take) => Checked(take) + 1;

    /// <summary>The number of lines asked for, once it is known to be within bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 1 to 1,000.</exception>
    public static int Checked(int take)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, Most);
        return take;
    }

    /// <summary>The page of rows that were read with one more than it holds.</summary>
    public static ListPage<T> Page<TRow, T>(List<TRow> rows, int take, Func<TRow, T> item, Func<TRow, byte[]> key) =>
        rows.Count > take
            ? new ListPage<T>([.. rows.Take(take).Select(item)], Base64Url.EncodeToString(key(rows[take - 1])))
            : new ListPage<T>([.. rows.Select(item)], null);

    /// <summary>The page of exactly the rows that were read: a full one is followed by another, which may be empty, so that no row is read twice.</summary>
    public static ListPage<T> Whole<TRow, T>(List<TRow> rows, int take, Func<TRow, T> item, Func<TRow, byte[]> key) =>
        new([.. rows.Select(item)], rows.Count == take ? Base64Url.EncodeToString(key(rows[^1])) : null);

    /// <summary>The key at which a page ended.</summary>
    /// <exception cref="ArgumentException">The text was not given out as <see cref="ListPage{T}.Next"/>.</exception>
    public static byte[] Read(string after)
    {
        var key = new byte[Base64Url.GetMaxDecodedLength(after.Length)];
        return after.Length > 0 && Base64Url.DecodeFromChars(after, key, out _, out var length) == OperationStatus.Done
            ? key[..length]
            : throw Unreadable();
    }

    /// <summary>The key at which a page ended.</summary>
    /// <exception cref="ArgumentException">The text was not given out as <see cref="ListPage{T}.Next"/> of such a list.</exception>
    public static byte[] Read(string after, int length) => Read(after) is { } key && key.Length == length ? key : throw Unreadable();

    private static ArgumentException Unreadable() => new("The place to continue from is not one that a page of this list has given.", "after");
}
