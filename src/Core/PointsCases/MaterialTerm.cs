using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.PointsCases;

/// <summary>The terms within which written material is handed in (S-25, S-26, S-54).</summary>
/// <param name="Clock">The sixty days from the last day of publicity.</param>
/// <param name="Indicator">Whether an indicator is issued first (Q7).</param>
/// <param name="Validity">The validity of the indicator, once it was issued.</param>
/// <param name="Reminded">The rungs of the reminder ladder that were sent, in days before the last day.</param>
public sealed record MaterialTerm(LegalClock Clock, IndicatorStage Indicator, LegalClock? Validity, ImmutableArray<int> Reminded)
{
    /// <summary>Whether hand-in has to wait for the indicator.</summary>
    public bool AwaitsIndicator => Indicator == IndicatorStage.On && Validity is null;

    /// <summary>Until when material can be handed in, the earliest of the dates, and why (S-25, S-26, S-54).</summary>
    /// <param name="law">The rules in force.</param>
    public Deadline DeadlineUnder(PointsLaw law) => Deadline.Earliest(Dates(Clock, Validity, law));

    /// <summary>The dates that bound a hand-in; of two at one moment the first decides.</summary>
    /// <param name="clock">The sixty days; absent when they do not run.</param>
    /// <param name="validity">The validity of the indicator; absent when none is issued.</param>
    /// <param name="law">The rules in force.</param>
    internal static IEnumerable<Deadline> Dates(LegalClock? clock, LegalClock? validity, PointsLaw law) => new[]
    {
        clock?.DeadlineUnder(law.Calendar),
        law.Policies.AcceptanceCutoff is { } cutoff ? Deadline.Fixed(TermPurpose.AcceptanceCutoff, cutoff, law.Policies.WindowCloses) : null,
        validity?.DeadlineUnder(law.Calendar),
    }.OfType<Deadline>();
}
