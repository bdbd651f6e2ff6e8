using System.Net;
using Microsoft.Azure.Cosmos;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>The first rows of a list.</summary>
/// <typeparam name="T">The kind of row.</typeparam>
/// <param name="Rows">The rows, in the order asked for.</param>
/// <param name="Charge">What reading them cost.</param>
internal sealed record CosmosRows<T>(List<T> Rows, double Charge)
{
    /// <summary>What reading them cost, as an answer.</summary>
    public static CosmosReply Reply(CosmosRows<T> rows) => new(HttpStatusCode.OK, rows.Charge, null);

    /// <summary>Reads page after page until there are as many as asked for.</summary>
    public static async Task<CosmosRows<T>> Of(
        Container container, QueryDefinition query, QueryRequestOptions options, int most, CancellationToken cancellation)
    {
        using var feed = container.GetItemQueryIterator<T>(query, requestOptions: options);
        var (rows, charge) = (new List<T>(), 0d);
        while (feed.HasMoreResults && rows.Count < most)
        {
            var page = await feed.ReadNextAsync(cancellation);
            charge += page.RequestCharge;
            rows.AddRange(page.Take(most - rows.Count));
        }

        return new CosmosRows<T>(rows, charge);
    }
}
