using TalentSettlement.Core.People;

namespace TalentSettlement.Functions.People;

/// <summary>The authority that knows whether a name and an identity number belong together (实名认证, T-03).</summary>
public interface IRealNameRegister
{
    /// <summary>Asks.</summary>
    /// <param name="name">The name.</param>
    /// <param name="number">The identity number in its 18-character form.</param>
    /// <param name="mobile">The phone.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The answer; nothing is thrown when the register cannot be reached.</returns>
    Task<RealNameAnswer> Verify(PersonName name, IdentityNumber number, MobileNumber mobile, CancellationToken cancellation);
}
