using System.Buffers.Binary;
using TalentSettlement.Core.Cases;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.Functions.Platform.Sqlite;

/// <summary>How moments and identities stand in columns and keys.</summary>
internal static class Columns
{
    extension(SqlRow row)
    {
        /// <summary>A moment, in UTC.</summary>
        public DateTimeOffset Moment(int column) => new(row.Number(column), TimeSpan.Zero);

        /// <summary>A moment in UTC, or none.</summary>
        public DateTimeOffset? MomentOrNull(int column) => row.IsNull(column) ? null : row.Moment(column);

        /// <summary>A case.</summary>
        public CaseId Case(int column) => new(new Guid(row.Bytes(column), bigEndian: true));
    }

    extension(CaseId id)
    {
        /// <summary>16 bytes in the order of the written form.</summary>
        public byte[] Bytes() => id.Value.ToByteArray(bigEndian: true);
    }

    /// <summary>The key of a number, in any list.</summary>
    public static byte[] Key(long number)
    {
        var key = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(key, number);
        return key;
    }

    /// <summary>The number that a key holds from a place on.</summary>
    public static long Number(byte[] key, int from = 0) => BinaryPrimitives.ReadInt64BigEndian(key.AsSpan(from));
}
