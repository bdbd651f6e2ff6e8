using System.Collections.Immutable;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;

namespace TalentSettlement.Core.Simulations;

/// <summary>The dates that bound a scripted case at a moment, as <see cref="PointsClocks.DeadlineOf"/> finds them in a real one.</summary>
internal sealed class CaseBounds
{
    private readonly ImmutableArray<Deadline> fixedDates;
    private readonly LegalClock? examination;

    public CaseBounds(ImmutableArray<LegalClock> clocks, ImmutableArray<Deadline> fixedDates, Statutes law, DateTimeOffset now)
    {
        (this.fixedDates, Law, Now) = (fixedDates, law, now);
        Running = [.. clocks.Where(clock => clock.State == ClockState.Running && clock.StartedAt <= now)];
        examination = clocks.FirstOrDefault(clock => clock.Purpose == TermPurpose.Examination && clock.StartedAt <= now);
        Material = First(TermPurpose.WrittenMaterial);
        Indicator = First(TermPurpose.IndicatorValidity);
    }

    public Statutes Law { get; }

    public DateTimeOffset Now { get; }

    /// <summary>The clocks that have begun and run.</summary>
    public ImmutableArray<LegalClock> Running { get; }

    /// <summary>The sixty days, while they run.</summary>
    public LegalClock? Material { get; }

    /// <summary>The validity of the indicator, while it runs.</summary>
    public LegalClock? Indicator { get; }

    /// <summary>Whether the first hand-in is awaited: afterwards there is nothing to remind of.</summary>
    public bool AwaitsMaterial => examination is null;

    /// <summary>Whether material can be handed in: before acceptance, and while a supplement is awaited (S-25).</summary>
    public bool TakesMaterial => (Material ?? Indicator) is not null && examination is null or { State: ClockState.Paused };

    /// <summary>The earliest of the dates that bound a hand-in (S-25, S-26, S-54).</summary>
    public ImmutableArray<Deadline> HandIn => TakesMaterial ? [.. MaterialTerm.Dates(Material, Indicator, Law.Points)] : [];

    /// <summary>The dates that are fixed and do not follow from a clock.</summary>
    public ImmutableArray<Deadline> Dates => [.. HandIn.Where(date => date.Purpose == TermPurpose.AcceptanceCutoff), .. fixedDates];

    /// <summary>The deadline that decides, and why.</summary>
    public Deadline? Earliest
    {
        get
        {
            Deadline[] all =
            [
                .. HandIn,
                .. Running.Where(clock => !IsForHandIn(clock)).Select(clock => clock.DeadlineUnder(Law.Calendar)).OfType<Deadline>(),
                .. fixedDates,
            ];
            return all is [] ? null : Deadline.Earliest(all);
        }
    }

    private static bool IsForHandIn(LegalClock clock) => clock.Purpose is TermPurpose.WrittenMaterial or TermPurpose.IndicatorValidity;

    private LegalClock? First(TermPurpose purpose) => Running.FirstOrDefault(clock => clock.Purpose == purpose);
}
