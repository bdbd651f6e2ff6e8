using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>One line of a list: enough to show it and to open the case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Procedure">Which procedure it belongs to: <c>talent</c> or <c>points</c>.</param>
/// <param name="Number">The number a citizen quotes.</param>
/// <param name="State">The name of its state.</param>
/// <param name="District">The planned place of settlement.</param>
/// <param name="Revision">The revision of the case when the list was read.</param>
/// <param name="Since">Since when the case stands in this list, or, in a list of due clocks, when the clock is due.</param>
public sealed record QueuedCase(CaseId Case, string Procedure, string Number, string State, string? District, int Revision, DateTimeOffset Since);
