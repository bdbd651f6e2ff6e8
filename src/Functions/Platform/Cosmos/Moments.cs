using System.Globalization;
using System.Text;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>How moments and places in lists stand in items: as text whose order is theirs.</summary>
internal static class Moments
{
    /// <summary>The length of a place, in characters.</summary>
    public const int PlaceLength = 28 + 1 + 32;

    private const string Format = "yyyy-MM-ddTHH:mm:ss.fffffffZ";

    /// <summary>A moment in UTC, to the last tick.</summary>
    public static string Write(DateTimeOffset moment) => moment.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The moment that a text is, or begins with.</summary>
    public static DateTimeOffset Read(string text) => new(
        DateTime.ParseExact(text.AsSpan(0, PlaceLength - 33), Format, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal));

    /// <summary>A case's place in a list: first come, first served, and among those who came together by case. No two are equal.</summary>
    public static string Place(DateTimeOffset since, CaseId id) => $"{Write(since)}|{id}";

    /// <summary>A place behind all who came at a moment, and before all who came later.</summary>
    public static string PlaceAfter(DateTimeOffset moment) => $"{Write(moment)}~";

    /// <summary>The place at which a page ended; the empty text is before all.</summary>
    /// <exception cref="ArgumentException">No page has given it.</exception>
    public static string PlaceOf(string? after) => after is null ? "" : Encoding.ASCII.GetString(Keyset.Read(after, PlaceLength));
}
