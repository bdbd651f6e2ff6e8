using TalentSettlement.Core.Agencies;

namespace TalentSettlement.Functions.Agencies;

/// <summary>What of an agency is shown; its managers' cards are nobody's business.</summary>
public static class AgencyViews
{
    /// <summary>An agency.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="today">The China date.</param>
    public static AgencyView Of(Agency agency, DateOnly today) =>
        new(agency.Code.Value, agency.Name, agency.IsRecognisedOn(today), agency.Recognitions);
}
