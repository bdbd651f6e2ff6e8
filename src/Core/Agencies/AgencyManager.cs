namespace TalentSettlement.Core.Agencies;

/// <summary>A personnel manager of an agency, known at the window by the own social-security card (人事经理, S-24).</summary>
/// <param name="CardKey">The key of the card's number; the number cannot be read from it.</param>
/// <param name="Since">The first China date on which the manager acts for the agency.</param>
/// <param name="Through">The last China date, included; absent while no end is known.</param>
public sealed record AgencyManager(string CardKey, DateOnly Since, DateOnly? Through = null)
{
    /// <summary>Whether the manager acts for the agency on a day.</summary>
    /// <param name="day">A China date.</param>
    public bool ActsOn(DateOnly day) => Since <= day && !(Through < day);
}
