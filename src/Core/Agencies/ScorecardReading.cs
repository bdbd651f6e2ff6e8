namespace TalentSettlement.Core.Agencies;

/// <summary>What the scorecard of an agency says (N22).</summary>
public abstract record ScorecardReading
{
    private ScorecardReading()
    {
    }

    /// <summary>Too few cases: a ratio would mislead.</summary>
    /// <param name="Submissions">How many there are.</param>
    /// <param name="Fewest">How many there have to be.</param>
    public sealed record TooFew(int Submissions, int Fewest) : ScorecardReading;

    /// <summary>Figures to one decimal, half rounded up; each but the last is counted per 100 submissions.</summary>
    /// <param name="ReturnsPer100">Returns of material.</param>
    /// <param name="AvoidableErrorsPer100">Faults named in these returns.</param>
    /// <param name="PublicityFailuresPer100">Failed publicities.</param>
    /// <param name="LapsesPer100">Lapses.</param>
    /// <param name="CancellationsPer100">Cancellations.</param>
    /// <param name="DaysToAcceptance">Calendar days from the first hand-in to acceptance, on average; absent while nothing was accepted.</param>
    public sealed record Figures(
        decimal ReturnsPer100,
        decimal AvoidableErrorsPer100,
        decimal PublicityFailuresPer100,
        decimal LapsesPer100,
        decimal CancellationsPer100,
        decimal? DaysToAcceptance) : ScorecardReading;
}
