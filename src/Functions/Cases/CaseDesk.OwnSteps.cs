using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Platform.Telemetry;

namespace TalentSettlement.Functions.Cases;

public abstract partial class CaseDesk<TCase, TEvent>
{
    /// <inheritdoc/>
    public Task MeetDeadline(CaseId id, DurableTaskClient durable, CancellationToken cancellation) =>
        Record(id, Actor.System, state => kind.WhenDue(state, clock.GetUtcNow()), durable, cancellation);

    /// <summary>Records what the system itself finds; a refusal here is a bug.</summary>
    /// <param name="id">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="decide">What the law answers.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The state afterwards.</returns>
    public async Task<TCase> Record(
        CaseId id, Actor by, Func<TCase, Decision<TEvent>> decide, DurableTaskClient durable, CancellationToken cancellation) =>
        await Record(await Find(id, cancellation) ?? throw new InvalidOperationException($"There is no case {id}."), by, decide, durable, cancellation);

    /// <summary>Records what the system itself finds on a case that was just read; a refusal here is a bug.</summary>
    /// <param name="loaded">The case as read; it is read again when somebody was faster.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="decide">What the law answers.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The state afterwards.</returns>
    public async Task<TCase> Record(
        LoadedCase<TCase> loaded, Actor by, Func<TCase, Decision<TEvent>> decide, DurableTaskClient durable, CancellationToken cancellation)
    {
        var id = loaded.State.File.Id;
        while (true)
        {
            var facts = decide(loaded.State) is Decision<TEvent>.Accepted accepted
                ? accepted.Events
                : throw new InvalidOperationException($"The system's own step was refused on case {id}.");
            if (facts.IsEmpty)
            {
                return loaded.State;
            }

            var (state, commit) = CaseCommits.Of(kind, loaded, facts, by, clock.GetUtcNow());
            if (await store.Commit(commit, cancellation) == CommitOutcome.Committed)
            {
                Figures.OfFacts(kind.Procedure, facts);
                await outbox.DispatchAfterCommit(commit.Outbox, durable);
                return state;
            }

            loaded = await Find(id, cancellation) ?? throw new InvalidOperationException($"There is no case {id}.");
        }
    }
}
