using System.Collections.Concurrent;
using Microsoft.Azure.Cosmos;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>Number sequences: one partition each, with the last number and who was given which.</summary>
/// <remarks>
/// Within one instance takers of a sequence wait for each other, so that only instances contend. A lost answer does no harm: the next attempt finds
/// what the owner was given.
/// </remarks>
/// <param name="registry">The container.</param>
internal sealed class NumberSequences(CosmosContainer registry)
{
    private const int Attempts = 100;
    private const string LastId = "last";
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _takers = new();

    /// <summary>Takes the next number, or the one its owner was given before.</summary>
    public async Task<long> Take(string sequence, string owner, CancellationToken cancellation)
    {
        var kind = $"numbers:{sequence}";
        var taken = ItemBytes.Checked($"n-{owner}");
        var taker = _takers.GetOrAdd(sequence, _ => new SemaphoreSlim(1, 1));
        await taker.WaitAsync(cancellation);
        try
        {
            for (var attempt = 1; attempt <= Attempts; attempt++)
            {
                if (await registry.Read<NumberItem>("number.find", kind, taken, cancellation) is { Value.Number: var number })
                {
                    return number;
                }

                if (await Next(kind, taken, cancellation) is { } next)
                {
                    return next;
                }
            }
        }
        finally
        {
            taker.Release();
        }

        throw new StoreUnavailableException("number.take", null);
    }

    private async Task<long?> Next(string kind, string taken, CancellationToken cancellation)
    {
        var last = await registry.Read<NumberItem>("number.last", kind, LastId, cancellation);
        var number = (last?.Value.Number ?? 0) + 1;
        var (counted, owned) = (Item(LastId, kind, number), Item(taken, kind, number));
        using var stored = await registry.Execute("number.take", kind, Add, cancellation);
        return stored.IsSuccessStatusCode ? number : null;

        void Add(TransactionalBatch batch) => _ = last is null
            ? batch.CreateItemStream(counted.Open()).CreateItemStream(owned.Open())
            : batch.ReplaceItemStream(LastId, counted.Open(), new TransactionalBatchItemRequestOptions { IfMatchEtag = last.ETag }).CreateItemStream(owned.Open());
    }

    private static ItemBytes Item(string id, string kind, long number) => ItemBytes.Of(id, new NumberItem(id, kind, number));

    private sealed record NumberItem(string Id, string Kind, long Number);
}
