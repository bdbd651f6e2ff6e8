using System.Security.Cryptography;
using System.Text;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.JointReview;

namespace TalentSettlement.Functions.JointReview;

/// <summary>Seals comparison receipts, so that one can be proven genuine years later (N10).</summary>
/// <param name="secret">The secret, at least 32 bytes; kept as long as receipts are.</param>
public sealed class ReceiptSeals(byte[] secret)
{
    /// <summary>The receipt with its seal.</summary>
    /// <param name="id">The case.</param>
    /// <param name="item">The item.</param>
    /// <param name="receipt">The receipt without a seal.</param>
    /// <returns>The sealed receipt.</returns>
    public ComparisonReceipt Seal(CaseId id, ReviewItemCode item, ComparisonReceipt receipt) =>
        receipt with { Seal = Digest(id, item, receipt) };

    /// <summary>Whether a receipt is genuine.</summary>
    /// <param name="id">The case.</param>
    /// <param name="item">The item.</param>
    /// <param name="receipt">The receipt.</param>
    /// <returns>Whether it is.</returns>
    public bool IsGenuine(CaseId id, ReviewItemCode item, ComparisonReceipt receipt) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(receipt.Seal), Encoding.ASCII.GetBytes(Digest(id, item, receipt)));

    private string Digest(CaseId id, ReviewItemCode item, ComparisonReceipt receipt)
    {
        var text = string.Join('\n', id, item, receipt.Source, receipt.AskedAt.ToUnixTimeMilliseconds(), receipt.Answer,
            string.Join(',', receipt.Agreeing), string.Join(',', receipt.Differing), receipt.AsOf?.ToString("O"));
        return Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text)));
    }
}
