using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Elements;

/// <summary>The SHA-256 of a content; equal contents have equal hashes, so it names a content.</summary>
/// <param name="Value">64 hexadecimal digits in lower case.</param>
[JsonConverter(typeof(CodeText<ContentHash>))]
public readonly record struct ContentHash(string Value) : ICode<ContentHash>
{
    /// <summary>The hash of bytes.</summary>
    /// <param name="content">The content.</param>
    public static ContentHash Of(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>The hash of a text in UTF-8.</summary>
    /// <param name="text">The content.</param>
    public static ContentHash Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static ContentHash ICode<ContentHash>.Read(string text) => new(text);
}
