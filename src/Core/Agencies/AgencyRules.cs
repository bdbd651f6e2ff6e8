using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.Agencies;

/// <summary>What an agency may do (S-02, S-03, S-24, S-42).</summary>
public static class AgencyRules
{
    /// <summary>Whether an agency may be chosen, and may submit: it is recognised on the day (S-03).</summary>
    /// <param name="agency">The agency, or <see langword="null"/> when the register has none of that code.</param>
    /// <param name="day">A China date.</param>
    /// <returns>The refusal, or <see langword="null"/>.</returns>
    public static Refusal? NotRecognised(Agency? agency, DateOnly day) =>
        agency is null ? Refusal.Unacceptable("agency-unknown", "agency")
        : agency.IsRecognisedOn(day) ? null
        : Refusal.Conflict("agency-not-recognised", agency.Code.Value);

    /// <summary>Whether the card presented at the window is not that of a manager of the agency (S-24, S-42).</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="cardKey">The key of the card presented.</param>
    /// <param name="day">A China date.</param>
    /// <returns>The refusal, or <see langword="null"/>.</returns>
    public static Refusal? NotTheManager(Agency agency, string cardKey, DateOnly day) =>
        agency.IsManager(cardKey, day) ? null : Refusal.Forbidden("not-the-agency-manager");
}
