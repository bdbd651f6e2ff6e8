using System.Collections.Immutable;
using TalentSettlement.Functions.Platform.Outbox;

namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>Everything that follows from one accepted command; stored whole or not at all.</summary>
/// <param name="ExpectedRevision">The revision on which the command was decided; 0 opens the case.</param>
/// <param name="Snapshot">The new state.</param>
/// <param name="Facts">The new entries of the journal.</param>
/// <param name="Outbox">What must happen next: a procedure to start, its bell to ring, a file to scan.</param>
/// <param name="Answer">The answer for a repeated request, when the write carried an idempotency key.</param>
public sealed record CaseCommit(
    int ExpectedRevision,
    CaseSnapshot Snapshot,
    ImmutableArray<StoredFact> Facts,
    ImmutableArray<OutboxItem> Outbox,
    StoredAnswer? Answer);
