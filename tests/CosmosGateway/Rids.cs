using System.Buffers.Binary;

namespace TalentSettlement.CosmosGateway;

/// <summary>The service's own names for what it holds: a database's 4 bytes, then its container's, then the item's.</summary>
internal static class Rids
{
    /// <summary>A database's.</summary>
    public static string Database(int database) => Text(BitConverter.GetBytes(database));

    /// <summary>A container's; the highest bit tells it from a user's.</summary>
    public static string Container(int database, int container)
    {
        var own = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(own, container);
        own[0] |= 0x80;
        return Text([.. BitConverter.GetBytes(database), .. own]);
    }

    /// <summary>An item's.</summary>
    public static string Item(string container, long sequence) =>
        Text([.. Convert.FromBase64String(container.Replace('-', '/')), .. BitConverter.GetBytes(sequence)]);

    /// <summary>A physical partition's.</summary>
    public static string Range(string container, string partition) =>
        Text([.. Convert.FromBase64String(container.Replace('-', '/')), (byte)(partition[0] - '0' + 2), 0, 0, 0, 0, 0, 0, 0x50]);

    private static string Text(byte[] bytes) => Convert.ToBase64String(bytes).Replace('/', '-');
}
