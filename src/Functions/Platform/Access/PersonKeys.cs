using System.Security.Cryptography;
using System.Text;
using TalentSettlement.Core.People;

namespace TalentSettlement.Functions.Platform.Access;

/// <summary>Turns an identity number into the key by which a person is looked up: a keyed digest, useless without the secret.</summary>
/// <param name="secret">The secret, at least 32 bytes; the same for the life of the store.</param>
public sealed class PersonKeys(byte[] secret)
{
    /// <summary>The key of a person.</summary>
    /// <param name="number">The identity number in its 18-character form.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public string Of(IdentityNumber number) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(number.Value)));

    /// <summary>The key of a social-security card (S-24, S-42).</summary>
    /// <param name="cardNumber">The number on the card; blanks around it do not count.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public string OfCard(string cardNumber) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"card:{cardNumber.Trim().ToUpperInvariant()}")));
}
