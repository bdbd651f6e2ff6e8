using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Receipt numbers of objections and reports (回执号): each names one and proves that this system gave it, so nobody finds another's by trying.</summary>
/// <param name="secret">The secret behind codes, at least 32 bytes.</param>
public sealed class ObjectionReceipts(byte[] secret)
{
    private const int IdDigits = 32;
    private const int ProofBytes = 8;

    /// <summary>The receipt number of an objection or report.</summary>
    /// <param name="id">Its identity.</param>
    /// <returns>48 hexadecimal digits.</returns>
    public string Of(ObjectionId id) => id + Convert.ToHexStringLower(Proof(id));

    /// <summary>Reads a receipt number.</summary>
    /// <param name="receipt">The number.</param>
    /// <param name="id">The objection or report that it names.</param>
    /// <returns>Whether this system gave it.</returns>
    public bool TryRead([NotNullWhen(true)] string? receipt, out ObjectionId id)
    {
        id = default;
        return receipt?.Length == IdDigits + (ProofBytes * 2)
            && receipt.All(char.IsAsciiHexDigit)
            && ObjectionId.TryParse(receipt[..IdDigits], out id)
            && CryptographicOperations.FixedTimeEquals(Convert.FromHexString(receipt.AsSpan(IdDigits)), Proof(id));
    }

    private ReadOnlySpan<byte> Proof(ObjectionId id) => HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes($"objection{id}")).AsSpan(0, ProofBytes);
}
