namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>What is not a case: verified persons, person locks, sanctions, consultations, spot checks, number sequences.</summary>
/// <remarks>Every adapter passes the same contract suite.</remarks>
public interface IRegistry
{
    /// <summary>Reads one document.</summary>
    /// <param name="kind">The partition.</param>
    /// <param name="id">The identity.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The document, or <see langword="null"/>.</returns>
    Task<RegistryEntry?> Find(string kind, string id, CancellationToken cancellation);

    /// <summary>Creates a document; of many callers one wins.</summary>
    /// <param name="entry">The document.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns><see langword="false"/> when there already is one with this identity; it is unchanged.</returns>
    Task<bool> Create(RegistryEntry entry, CancellationToken cancellation);

    /// <summary>Replaces a document if nobody changed it since it was read.</summary>
    /// <param name="entry">The document, with the version that was read.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns><see langword="false"/> when it was changed or is gone; nothing was stored.</returns>
    Task<bool> Replace(RegistryEntry entry, CancellationToken cancellation);

    /// <summary>Reads one page of a partition in the order of identities.</summary>
    /// <param name="kind">The partition.</param>
    /// <param name="after">The <see cref="ListPage{T}.Next"/> of the page before, or <see langword="null"/>.</param>
    /// <param name="take">At most so many, 1 to 1,000.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The page.</returns>
    Task<ListPage<RegistryEntry>> List(string kind, string? after, int take, CancellationToken cancellation);

    /// <summary>Takes the next number of a sequence, or the one its owner was given before.</summary>
    /// <param name="sequence">The sequence, for example <c>permit-2020</c>.</param>
    /// <param name="owner">Who takes it; the same owner always gets the same number.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The number, from 1; unique in the sequence and never reused.</returns>
    Task<long> TakeNumber(string sequence, string owner, CancellationToken cancellation);
}
