using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>A case as read: its state and the revision it was read at.</summary>
/// <param name="State">The state.</param>
/// <param name="Revision">The number of facts in its journal.</param>
public sealed record LoadedCase(TalentCase State, int Revision);
