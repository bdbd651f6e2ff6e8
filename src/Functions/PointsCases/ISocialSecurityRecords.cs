namespace TalentSettlement.Functions.PointsCases;

/// <summary>The social-security department's records of insured persons (社保参保人信息, S-13).</summary>
public interface ISocialSecurityRecords
{
    /// <summary>Asks for the identity number under a computer number.</summary>
    /// <param name="computerNumber">The social-security computer number (社保电脑号, S-48).</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The answer; nothing is thrown when the department cannot be reached.</returns>
    Task<SocialSecurityAnswer> IdentityUnder(string computerNumber, CancellationToken cancellation);
}
