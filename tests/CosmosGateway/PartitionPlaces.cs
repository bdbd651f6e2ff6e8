using System.Numerics;
using System.Text;

namespace TalentSettlement.CosmosGateway;

/// <summary>Where a partition lies: the second version of the service's hash of the partition key.</summary>
internal static class PartitionPlaces
{
    private const ulong C1 = 0x87c37b91114253d5;
    private const ulong C2 = 0x4cf5ad432745937f;

    /// <summary>The place of a partition, as 32 hexadecimal digits.</summary>
    public static string Of(string partition)
    {
        byte[] key = [0x08, .. Encoding.UTF8.GetBytes(partition), 0xFF];
        var hash = Hash(key);
        Array.Reverse(hash);
        hash[0] &= 0x3F;
        return Convert.ToHexString(hash);
    }

    // MurmurHash3, 128 bits, for 64-bit machines.
    private static byte[] Hash(ReadOnlySpan<byte> key)
    {
        var (h1, h2) = (0UL, 0UL);
        var rest = key;
        for (; rest.Length >= 16; rest = rest[16..])
        {
            h1 = ((BitOperations.RotateLeft(h1 ^ First(BitConverter.ToUInt64(rest)), 27) + h2) * 5) + 0x52dce729;
            h2 = ((BitOperations.RotateLeft(h2 ^ Second(BitConverter.ToUInt64(rest[8..])), 31) + h1) * 5) + 0x38495ab5;
        }

        Span<byte> tail = stackalloc byte[16];
        rest.CopyTo(tail);
        h1 ^= First(BitConverter.ToUInt64(tail)) ^ (ulong)key.Length;
        h2 ^= Second(BitConverter.ToUInt64(tail[8..])) ^ (ulong)key.Length;
        h1 += h2;
        h2 += h1;
        (h1, h2) = (Mix(h1), Mix(h2));
        h1 += h2;
        h2 += h1;
        return [.. BitConverter.GetBytes(h1), .. BitConverter.GetBytes(h2)];
    }

    private static ulong First(ulong k) => BitOperations.RotateLeft(k * C1, 31) * C2;

    private static ulong Second(ulong k) => BitOperations.RotateLeft(k * C2, 33) * C1;

    private static ulong Mix(ulong k)
    {
        k = (k ^ (k >> 33)) * 0xff51afd7ed558ccd;
        k = (k ^ (k >> 33)) * 0xc4ceb9fe1a85ec53;
        return k ^ (k >> 33);
    }
}
