using System.Collections.Immutable;
using TalentSettlement.Core.Agencies;

namespace TalentSettlement.Functions.Agencies;

/// <summary>What was counted of an agency in one month, as it is stored.</summary>
/// <param name="Counted">The count.</param>
/// <param name="Entering">Facts that are in the count and not yet marked as counted: as many as are being counted at this moment.</param>
public sealed record ScorecardMonth(AgencyScorecard Counted, ImmutableArray<string> Entering)
{
    /// <summary>A month in which nothing has happened yet.</summary>
    public static ScorecardMonth Empty { get; } = new(AgencyScorecard.Empty, []);

    /// <summary>The month with one more fact.</summary>
    /// <param name="fact">The identity of the fact.</param>
    /// <param name="happened">What happened.</param>
    public ScorecardMonth Enter(string fact, AgencyEvent happened) => new(Counted.After(happened), Entering.Add(fact));

    /// <summary>The month once a fact is marked as counted.</summary>
    /// <param name="fact">The identity of the fact.</param>
    public ScorecardMonth Entered(string fact) => this with { Entering = Entering.Remove(fact) };
}
