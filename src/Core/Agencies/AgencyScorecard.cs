using System.Diagnostics;

namespace TalentSettlement.Core.Agencies;

/// <summary>What became of the cases of one agency, counted, for people who choose one (N22).</summary>
/// <param name="Submissions">Cases submitted.</param>
/// <param name="Returns">Times that material was returned.</param>
/// <param name="AvoidableErrors">Faults named in these returns: what the agency could have seen.</param>
/// <param name="Acceptances">Cases accepted.</param>
/// <param name="DaysLost">Calendar days from the first hand-in to acceptance, over all cases accepted.</param>
/// <param name="PublicityFailures">Cases whose publicity failed.</param>
/// <param name="Lapses">Cases that lapsed because the material was late.</param>
/// <param name="Cancellations">Cases cancelled.</param>
public sealed record AgencyScorecard(
    int Submissions, int Returns, int AvoidableErrors, int Acceptances, int DaysLost, int PublicityFailures, int Lapses, int Cancellations)
{
    /// <summary>Nothing has happened yet.</summary>
    public static AgencyScorecard Empty { get; } = new(0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>The count after one more event; the order of events does not matter.</summary>
    /// <param name="happened">The event.</param>
    public AgencyScorecard After(AgencyEvent happened) => happened switch
    {
        AgencyEvent.Submitted => this with { Submissions = Submissions + 1 },
        AgencyEvent.MaterialReturned(var faults) => this with { Returns = Returns + 1, AvoidableErrors = AvoidableErrors + faults },
        AgencyEvent.AcceptedAfter(var days) => this with { Acceptances = Acceptances + 1, DaysLost = DaysLost + days },
        AgencyEvent.PublicityFailed => this with { PublicityFailures = PublicityFailures + 1 },
        AgencyEvent.Lapsed => this with { Lapses = Lapses + 1 },
        AgencyEvent.Cancelled => this with { Cancellations = Cancellations + 1 },
        _ => throw new UnreachableException(),
    };

    /// <summary>Two counts in one, for example of two months.</summary>
    /// <param name="other">The other count.</param>
    public AgencyScorecard Plus(AgencyScorecard other) => new(
        Submissions + other.Submissions,
        Returns + other.Returns,
        AvoidableErrors + other.AvoidableErrors,
        Acceptances + other.Acceptances,
        DaysLost + other.DaysLost,
        PublicityFailures + other.PublicityFailures,
        Lapses + other.Lapses,
        Cancellations + other.Cancellations);

    /// <summary>What the count says: figures, or that there are too few cases to say anything (I-59).</summary>
    /// <param name="fewest">From how many submissions on the figures tell something, at least one.</param>
    public ScorecardReading Read(int fewest) => Submissions < fewest
        ? new ScorecardReading.TooFew(Submissions, fewest)
        : new ScorecardReading.Figures(
            Per100(Returns), Per100(AvoidableErrors), Per100(PublicityFailures), Per100(Lapses), Per100(Cancellations),
            Acceptances == 0 ? null : Rounded((decimal)DaysLost / Acceptances));

    private decimal Per100(int count) => Rounded(100m * count / Submissions);

    private static decimal Rounded(decimal value) => decimal.Round(value, 1, MidpointRounding.AwayFromZero);
}
