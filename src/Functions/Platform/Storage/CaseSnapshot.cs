using System.Collections.Immutable;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>The present state of one case as it is stored: what queries need beside the state itself.</summary>
/// <param name="Case">The case; also its partition.</param>
/// <param name="Procedure">Which procedure's type the body holds: <c>talent</c> or <c>points</c>.</param>
/// <param name="Revision">The number of facts in the journal, from 1; a change is written against the revision it was decided on.</param>
/// <param name="Number">The number a citizen quotes.</param>
/// <param name="State">The name of the state, for lists.</param>
/// <param name="District">The code of the planned place of settlement, once chosen.</param>
/// <param name="NextDueAt">The earliest moment at which a clock of the case has a consequence, or none.</param>
/// <param name="Queues">Every list in which the case stands now.</param>
/// <param name="Body">The state as JSON.</param>
public sealed record CaseSnapshot(
    CaseId Case,
    string Procedure,
    int Revision,
    string Number,
    string State,
    string? District,
    DateTimeOffset? NextDueAt,
    ImmutableArray<QueueEntry> Queues,
    string Body);
