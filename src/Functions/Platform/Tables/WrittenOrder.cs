using System.Globalization;
using System.Security.Cryptography;

namespace TalentSettlement.Functions.Platform.Tables;

/// <summary>Row keys in the order of writing: the moment, and who wrote.</summary>
/// <remarks>In one instance of the app no two are equal and none goes back; between instances the order is that of their clocks.</remarks>
/// <param name="clock">The clock.</param>
internal sealed class WrittenOrder(TimeProvider clock)
{
    private static readonly string Instance = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
    private long last;

    /// <summary>How many characters a key has: 19 digits, a hyphen, 8 hexadecimal digits.</summary>
    public const int Length = 28;

    /// <summary>The next key.</summary>
    public string Next()
    {
        long seen, next;
        do
        {
            seen = Interlocked.Read(ref last);
            next = Math.Max(seen + 1, clock.GetUtcNow().UtcTicks);
        }
        while (Interlocked.CompareExchange(ref last, next, seen) != seen);

        return string.Create(CultureInfo.InvariantCulture, $"{next:D19}-{Instance}");
    }
}
