namespace TalentSettlement.Functions.Platform.Tables;

/// <summary>A table of a storage account, as far as the records need it: rows by partition and key, and nothing across two rows.</summary>
/// <remarks>
/// Between this and the service stands only a client: the one of the account in the Azure flavour, plain HTTP in the tests against Azurite. A store
/// that does not answer is a <see cref="Storage.StoreUnavailableException"/>.
/// </remarks>
internal interface ITable
{
    /// <summary>Adds a row.</summary>
    /// <returns><see langword="false"/> when there is one with this key; it is unchanged.</returns>
    Task<bool> Insert(TableRow row, CancellationToken cancellation);

    /// <summary>Puts a row in the place of the one that was read.</summary>
    /// <param name="row">The new row.</param>
    /// <param name="seen">The tag of the row that was read.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns><see langword="false"/> when it was changed or is gone; nothing was stored.</returns>
    Task<bool> Replace(TableRow row, string seen, CancellationToken cancellation);

    /// <summary>Puts a row in its place, whatever was there.</summary>
    Task Put(TableRow row, CancellationToken cancellation);

    /// <summary>Reads one row.</summary>
    /// <returns>The row, or <see langword="null"/>.</returns>
    Task<TableRow?> Find(string partition, string key, CancellationToken cancellation);

    /// <summary>Reads rows in the order of partition and key.</summary>
    /// <param name="filter">Which: a text that <see cref="RowPages"/> has made.</param>
    /// <param name="atOnce">How many the service is asked for at a time, 1 to 1,000; reading goes on while it has more.</param>
    /// <param name="cancellation">Ends the reading.</param>
    IAsyncEnumerable<TableRow> Rows(string filter, int atOnce, CancellationToken cancellation);
}
