using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>One active case per person (K5): the lock names the case, and whether the case has ended is asked of the case itself.</summary>
/// <remarks>So nothing has to be released when a case ends, and a lock whose case was never stored blocks nobody.</remarks>
/// <param name="registry">Where locks are kept.</param>
/// <param name="cases">The cases.</param>
public sealed class PersonLock(IRegistry registry, TalentCaseDesk cases)
{
    private const string Kind = "lock-talent";

    /// <summary>Takes the lock for a new case.</summary>
    /// <param name="personKey">The person.</param>
    /// <param name="id">The new case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Taken, with the person's case before; or held by an active case.</returns>
    public async Task<LockOutcome> Take(string personKey, CaseId id, CancellationToken cancellation)
    {
        var entry = new RegistryEntry(Kind, personKey, id.ToString());
        while (!await registry.Create(entry, cancellation))
        {
            if (await registry.Find(Kind, personKey, cancellation) is not { } held)
            {
                continue;
            }

            if (held.Body == entry.Body)
            {
                return new LockOutcome(null, null);
            }

            var holder = await cases.Find(held.Body, cancellation);
            if (holder is { State.HasEnded: false })
            {
                return new LockOutcome(null, holder);
            }

            if (await registry.Replace(held with { Body = entry.Body }, cancellation))
            {
                return new LockOutcome(holder?.State.File.Id, null);
            }
        }

        return new LockOutcome(null, null);
    }
}
