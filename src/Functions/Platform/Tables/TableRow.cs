using System.Collections.Immutable;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Tables;

/// <summary>A row: texts, numbers and truths under names.</summary>
/// <param name="Partition">The partition key.</param>
/// <param name="Key">The row key.</param>
/// <param name="Values">What it holds: <see cref="string"/>, <see cref="int"/>, <see cref="long"/> or <see cref="bool"/>.</param>
/// <param name="Tag">The tag of the version that was read; empty for a new row.</param>
internal sealed record TableRow(string Partition, string Key, ImmutableDictionary<string, object> Values, string Tag = "")
{
    /// <summary>The most bytes of one text in a row; a character of UTF-16 is two.</summary>
    public const int LargestText = 64 * 1024;

    /// <summary>A new row.</summary>
    /// <exception cref="RecordTooLargeException">One of its texts is larger than a table takes; asked, the service would refuse it as a faulty request.</exception>
    public static TableRow Of(string partition, string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var row = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            row.Add(name, value is string { Length: > LargestText / sizeof(char) } ? throw new RecordTooLargeException(LargestText) : value);
        }

        return new TableRow(partition, key, row.ToImmutable());
    }

    /// <summary>A text.</summary>
    public string Text(string name) => (string)Values[name];

    /// <summary>A number that was stored as an <see cref="int"/>.</summary>
    public int Count(string name) => (int)Values[name];

    /// <summary>A number that was stored as a <see cref="long"/>.</summary>
    public long Number(string name) => (long)Values[name];

    /// <summary>A truth.</summary>
    public bool Is(string name) => (bool)Values[name];
}
