using System.Security.Cryptography;
using System.Text;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>The items of a case's partition.</summary>
internal static class CaseItems
{
    /// <summary>The identity of the snapshot.</summary>
    public const string SnapshotId = "case";

    /// <summary>The identity of an item of the journal: that of its last fact, so that identities are in the order of facts.</summary>
    public static string EventId(int last) => $"e-{last:d6}";

    /// <summary>The identity of an item of the outbox.</summary>
    public static string OutboxId(string id) => $"o-{id}";

    /// <summary>The identity of an answer: a digest of whatever the key is, for a key may have any characters.</summary>
    public static string AnswerId(string key) => $"a-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";
}
