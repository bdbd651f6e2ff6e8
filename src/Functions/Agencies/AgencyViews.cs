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

    /// <summary>The scorecard of an agency.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="since">The first day that is counted.</param>
    /// <param name="card">The count.</param>
    /// <param name="fewest">From how many submissions on figures are shown.</param>
    public static ScorecardView Of(Agency agency, DateOnly since, AgencyScorecard card, int fewest) =>
        new(agency.Code.Value, agency.Name, since, card.Submissions, fewest, card.Read(fewest) as ScorecardReading.Figures);
}
