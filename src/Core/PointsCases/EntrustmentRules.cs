using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Who may act for the person: withdrawal of an entrustment and hand-over to another agency (S-02, S-03, SC-35).</summary>
public static class EntrustmentRules
{
    /// <summary>The person withdraws the entrustment: the agency has no access from now on, what was submitted stays.</summary>
    /// <param name="case">The case.</param>
    /// <returns>Accepted, or refused when nobody is entrusted or the case has ended.</returns>
    public static Decision<PointsEvent> Withdraw(PointsCase @case) =>
        @case.HasEnded ? @case.NotNow()
        : @case.File.Agency is null ? Refusal.Conflict("no-agency-entrusted")
        : new PointsEvent.EntrustmentWithdrawn();

    /// <summary>Another agency takes over with a new entrustment; the stage of the case stays.</summary>
    /// <param name="case">The case.</param>
    /// <param name="agency">The new agency, or none of that code.</param>
    /// <param name="entrustment">The new agreement.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, or refused when the agency is not recognised, or acts already, or no agency was chosen yet.</returns>
    public static Decision<PointsEvent> HandOver(PointsCase @case, Agency? agency, Entrustment entrustment, PointsLaw law, DateTimeOffset now)
    {
        if (@case.HasEnded || @case is PointsCase.Declaring)
        {
            return @case.NotNow();
        }

        return (AgencyRules.NotRecognised(agency, now.ChinaDate) ?? AgreementRules.Check(entrustment.Agreement, law.Agreements, now)) is { } refusal ? refusal
            : @case.File.Agency == agency!.Code ? Refusal.Conflict("agency-acts-already", agency.Code.Value)
            : new PointsEvent.AgencyChanged(entrustment);
    }
}
