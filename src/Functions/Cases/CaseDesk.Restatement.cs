using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Cases;

public abstract partial class CaseDesk<TCase, TEvent>
{
    // Longer than any restatement takes, whatever stood in its way.
    private static readonly TimeSpan RestatedKept = TimeSpan.FromDays(90);

    /// <inheritdoc/>
    public Restatement? WhatMoves(CaseSnapshot snapshot, Statutes before, Statutes after) =>
        kind.Restate(CaseCommits.Load<TCase>(snapshot).State, before, after)?.Moved;

    /// <inheritdoc/>
    /// <remarks>That an amendment is on record in a case is kept as the answer to its number, in the transaction of the line itself.</remarks>
    public async Task<bool> Restate(CaseId id, LawChange change, DurableTaskClient durable, CancellationToken cancellation)
    {
        while (await Find(id, cancellation) is { } loaded && kind.Restate(loaded.State, change.Before, change.After) is (_, { } fact))
        {
            var now = clock.GetUtcNow();
            var (_, commit) = CaseCommits.Of(kind, loaded, [fact], Actor.System, now);
            switch (await store.Commit(commit with { Answer = Restated(change.Amendment.Number, commit.Snapshot.Revision, now) }, cancellation))
            {
                case CommitOutcome.Committed:
                    await outbox.DispatchAfterCommit(commit.Outbox, durable);
                    return true;
                case CommitOutcome.AlreadyAnswered:
                    return false;
                default:
                    break;
            }
        }

        return false;
    }

    private static StoredAnswer Restated(int amendment, int revision, DateTimeOffset now) => new(
        string.Create(CultureInfo.InvariantCulture, $"amendment-{amendment}"), "", StatusCodes.Status200OK, null, revision, "{}", now + RestatedKept);
}
