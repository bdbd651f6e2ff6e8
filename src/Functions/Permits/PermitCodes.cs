using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Permits;

/// <summary>Verification codes of permits: each names its case and proves that this system issued it, so no list of codes is kept.</summary>
/// <param name="secret">The secret, at least 32 bytes; kept as long as permits are verified.</param>
public sealed class PermitCodes(byte[] secret)
{
    private const int IdBytes = 16;
    private const int ProofBytes = 8;

    /// <summary>The code of a case's permit.</summary>
    /// <param name="id">The case.</param>
    /// <returns>48 hexadecimal digits.</returns>
    public string Of(CaseId id) => Convert.ToHexStringLower([.. id.Value.ToByteArray(), .. Proof(id)]);

    /// <summary>Reads a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="id">The case whose permit it names.</param>
    /// <returns>Whether this system issued it.</returns>
    public bool TryRead([NotNullWhen(true)] string? code, out CaseId id)
    {
        id = default;
        if (code?.Length != (IdBytes + ProofBytes) * 2 || !code.All(char.IsAsciiHexDigit))
        {
            return false;
        }

        var bytes = Convert.FromHexString(code);
        id = new CaseId(new Guid(bytes.AsSpan(0, IdBytes)));
        return CryptographicOperations.FixedTimeEquals(bytes.AsSpan(IdBytes), Proof(id));
    }

    private ReadOnlySpan<byte> Proof(CaseId id)
    {
        byte[] named = [.. "permit"u8, .. id.Value.ToByteArray()];
        return HMACSHA256.HashData(secret, named).AsSpan(0, ProofBytes);
    }
}
