using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Which facts of a case the scorecard of its agency counts (N22, I-110).</summary>
public static class AgencyFacts
{
    /// <summary>What a fact adds to the scorecard of the agency that acts then.</summary>
    /// <remarks>Nothing is counted while no agency acts: what comes of a case that its agency has lost is not the agency's doing.</remarks>
    /// <param name="state">The case after the command.</param>
    /// <param name="entry">The fact.</param>
    /// <returns>What is counted, or <see langword="null"/>.</returns>
    public static AgencyFact? Of(PointsCase state, JournalEntry<PointsEvent> entry) =>
        state.File.Agency is { } agency && Counted(state.File, entry) is { } happened ? new AgencyFact(agency, entry.At.ChinaDate, happened) : null;

    private static AgencyEvent? Counted(PointsFile file, JournalEntry<PointsEvent> entry) => entry.Fact switch
    {
        PointsEvent.AgencySubmitted => new AgencyEvent.Submitted(),
        PointsEvent.MaterialReturned(var returned) => new AgencyEvent.MaterialReturned(returned.Faults.Length),
        // The papers do not prove what the agency had checked and submitted (S-09, S-28).
        PointsEvent.CountedBelowThreshold => new AgencyEvent.MaterialReturned(1),
        PointsEvent.MaterialAccepted(var acceptance, _) => new AgencyEvent.AcceptedAfter(acceptance.At.ChinaDate.DayNumber - file.HandIns[0].At.ChinaDate.DayNumber),
        PointsEvent.PublicityFailed => new AgencyEvent.PublicityFailed(),
        PointsEvent.MaterialLapsed => new AgencyEvent.Lapsed(),
        PointsEvent.CancellationApproved => new AgencyEvent.Cancelled(),
        _ => null,
    };
}
