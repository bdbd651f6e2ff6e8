namespace TalentSettlement.CosmosGateway;

/// <summary>Request units as Microsoft publishes them (Understand request units consumption in Azure Cosmos DB, April 2026).</summary>
/// <remarks>
/// By size from the published table, straight lines between its rows; 0.2 for each indexed term that is added or removed; a replacement is a
/// deletion and a creation; a reading of what was committed last costs twice that of a session. What a query's index look-up costs is not published:
/// <see cref="LookUp"/> is what a query that finds nothing is usually charged.
/// </remarks>
public static class RequestUnits
{
    /// <summary>What a query costs in each physical partition before it reads an item.</summary>
    public const double LookUp = 2.3;

    private const double Term = 0.2;

    private static readonly (double KB, double Read, double Write)[] Published =
    [
        (1, 1.00, 4.95), (2, 1.04, 6.29), (4, 1.14, 6.67), (8, 1.33, 7.04), (16, 1.67, 9.52), (32, 2.19, 11.23), (64, 4.76, 22.67), (128, 9.95, 48.19),
        (256, 20.28, 98.29), (512, 40.95, 184.57), (1024, 145.90, 625.00), (2048, 291.80, 1250.00),
    ];

    /// <summary>A reading in a session.</summary>
    /// <param name="bytes">The size of the item.</param>
    /// <returns>Request units.</returns>
    public static double Read(long bytes) => At(bytes, row => row.Read);

    /// <summary>A creation.</summary>
    /// <param name="bytes">The size of the item.</param>
    /// <param name="terms">Its indexed terms.</param>
    /// <returns>Request units.</returns>
    public static double Create(long bytes, int terms) => At(bytes, row => row.Write) + (Term * terms);

    /// <summary>A replacement.</summary>
    /// <param name="before">The size of the item that goes.</param>
    /// <param name="after">The size of the item that comes.</param>
    /// <param name="changed">The indexed terms that go or come.</param>
    /// <returns>Request units.</returns>
    public static double Replace(long before, long after, int changed) => At(before, row => row.Write) + At(after, row => row.Write) + (Term * changed);

    /// <summary>A deletion.</summary>
    /// <param name="bytes">The size of the item.</param>
    /// <param name="terms">Its indexed terms.</param>
    /// <returns>Request units.</returns>
    public static double Delete(long bytes, int terms) => Create(bytes, terms);

    private static double At(long bytes, Func<(double KB, double Read, double Write), double> of)
    {
        var size = Math.Clamp(bytes / 1024d, Published[0].KB, Published[^1].KB);
        var above = Array.FindIndex(Published, row => row.KB >= size);
        if (above == 0)
        {
            return of(Published[0]);
        }

        var (from, to) = (Published[above - 1], Published[above]);
        return of(from) + ((of(to) - of(from)) * (size - from.KB) / (to.KB - from.KB));
    }
}
