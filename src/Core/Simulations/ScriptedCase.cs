using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.Simulations;

/// <summary>A case that is only supposed (N4): its clocks, the dates fixed for it, and how the rules change while it runs.</summary>
/// <param name="Clocks">The clocks.</param>
/// <param name="Dates">Dates fixed by an announcement or a document; they do not roll.</param>
/// <param name="Amendments">What is amended while the case runs, in order of time.</param>
/// <param name="Indicator">Whether an indicator is issued before material is handed in (Q7).</param>
public sealed record ScriptedCase(
    ImmutableArray<ScriptedClock> Clocks, ImmutableArray<Deadline> Dates, ImmutableArray<ScriptedAmendment> Amendments, IndicatorStage Indicator);
