namespace TalentSettlement.Functions.Cases;

/// <summary>A case as read: its state and the revision it was read at.</summary>
/// <typeparam name="TCase">The states of the case.</typeparam>
/// <param name="State">The state.</param>
/// <param name="Revision">The number of facts in its journal.</param>
public sealed record LoadedCase<TCase>(TCase State, int Revision);
