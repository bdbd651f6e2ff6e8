using System.Collections.Immutable;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>The send ledger: every text, its attempts and receipts, shown to the operator and to the citizen (N15).</summary>
public interface ISendLedger
{
    /// <summary>Reads one text.</summary>
    /// <param name="message">Its identity.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The record, or <see langword="null"/>.</returns>
    Task<MessageRecord?> Find(string message, CancellationToken cancellation);

    /// <summary>Stores a record if nobody changed it since it was read; version 0 creates it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns><see langword="false"/> when it was changed or already exists; nothing was stored.</returns>
    Task<bool> Save(MessageRecord record, CancellationToken cancellation);

    /// <summary>Reads all texts of a case in the order they were queued.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The records.</returns>
    Task<ImmutableArray<MessageRecord>> OfCase(CaseId id, CancellationToken cancellation);

    /// <summary>Reads one page of the texts that could not be delivered: the operator's list.</summary>
    /// <param name="after">The <see cref="ListPage{T}.Next"/> of the page before, or <see langword="null"/>.</param>
    /// <param name="take">At most so many, 1 to 1,000.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The page.</returns>
    Task<ListPage<MessageRecord>> Undelivered(string? after, int take, CancellationToken cancellation);
}
