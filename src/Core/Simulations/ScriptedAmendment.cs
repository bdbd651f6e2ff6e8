using TalentSettlement.Core.Amendments;

namespace TalentSettlement.Core.Simulations;

/// <summary>An amendment of the rules that a script supposes: a holiday paper, or a cut-off that is set, moved or lifted.</summary>
/// <param name="At">When it is recorded; from then on everything is decided under it.</param>
/// <param name="Rule">The rule as amended.</param>
public sealed record ScriptedAmendment(DateTimeOffset At, AmendedRule Rule);
