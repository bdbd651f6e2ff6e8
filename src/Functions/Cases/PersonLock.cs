using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Cases;

/// <summary>One active case per person and procedure (K5): the lock names the case, and whether the case has ended is asked of the case itself.</summary>
/// <remarks>
/// So nothing has to be released when a case ends. Between lock and case another request must wait; a lock whose case was never stored blocks
/// nobody for longer than <see cref="UntilStored"/>.
/// </remarks>
/// <param name="registry">Where locks are kept.</param>
/// <param name="cases">The cases of all procedures.</param>
/// <param name="clock">The clock.</param>
public sealed class PersonLock(IRegistry registry, CaseDesks cases, TimeProvider clock)
{
    private static readonly TimeSpan UntilStored = TimeSpan.FromMinutes(1);

    /// <summary>Takes the lock for a new case.</summary>
    /// <param name="desk">The desk of the procedure.</param>
    /// <param name="personKey">The person.</param>
    /// <param name="id">The new case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Taken, with the person's case before; held by an active case; or being taken by another request.</returns>
    public async Task<LockOutcome> Take(ICaseDesk desk, string personKey, CaseId id, CancellationToken cancellation)
    {
        var kind = $"lock-{desk.Procedure}";
        var mine = new PersonHold(id, null, clock.GetUtcNow());
        while (!await registry.Create(Documents.Of(kind, personKey, mine), cancellation))
        {
            if (await registry.Find(kind, personKey, cancellation) is not { } entry)
            {
                continue;
            }

            var held = entry.Read<PersonHold>();
            if (held.Case == id)
            {
                return new LockOutcome.Taken(held.Previous);
            }

            var holder = await cases.Find(held.Case, cancellation);
            if (holder is { HasEnded: false })
            {
                return new LockOutcome.Held(holder);
            }

            if (holder is null && mine.Since < held.Since + UntilStored)
            {
                return new LockOutcome.BeingTaken();
            }

            var next = mine with { Previous = holder?.File.Id ?? held.Previous };
            if (await registry.Replace(Documents.Of(kind, personKey, next) with { Version = entry.Version }, cancellation))
            {
                return new LockOutcome.Taken(next.Previous);
            }
        }

        return new LockOutcome.Taken(null);
    }

    private sealed record PersonHold(CaseId Case, CaseId? Previous, DateTimeOffset Since);
}
