namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>The access log: append-only, for reads and refused writes; accepted writes stand in the journal of the case.</summary>
public interface IAccessLog
{
    /// <summary>Appends one line.</summary>
    /// <param name="entry">The line.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When the line is stored.</returns>
    Task Append(AccessEntry entry, CancellationToken cancellation);

    /// <summary>Reads the lines about one record in the order they were written.</summary>
    /// <param name="about">The case, person key or other record.</param>
    /// <param name="after">The <see cref="ListPage{T}.Next"/> of the page before, or <see langword="null"/>.</param>
    /// <param name="take">At most so many, 1 to 1,000.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The page.</returns>
    Task<ListPage<AccessEntry>> About(string about, string? after, int take, CancellationToken cancellation);
}
