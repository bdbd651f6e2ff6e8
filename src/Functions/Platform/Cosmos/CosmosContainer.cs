using System.Net;
using System.Text.Json;
using Microsoft.Azure.Cosmos;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Platform.Telemetry;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>Requests to one container: each is measured, and repeated within bounds when the service could not do it just now.</summary>
/// <remarks>
/// A write whose answer was lost may have happened. It is repeated, and whoever asked for it looks whether the conflict it then meets is its own.
/// </remarks>
/// <param name="database">The database.</param>
/// <param name="name">The container.</param>
internal sealed class CosmosContainer(CosmosDatabase database, string name)
{
    private const int Attempts = 4;
    private const int LargestPage = 1000;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);

    // Whoever decides reads what was committed last, also by another instance: a bell that rang must find what it rang for.
    private static readonly ItemRequestOptions Latest = new() { ReadConsistencyStrategy = ReadConsistencyStrategy.LatestCommitted };

    /// <summary>Reads an item by its identity.</summary>
    public async Task<StoredItem<T>?> Read<T>(string operation, string partition, string id, CancellationToken cancellation)
    {
        using var reply = await Send(
            operation, CosmosReply.Of, container => container.ReadItemStreamAsync(id, new PartitionKey(partition), Latest, cancellation), cancellation);
        return reply.StatusCode == HttpStatusCode.NotFound
            ? null
            : new StoredItem<T>((await JsonSerializer.DeserializeAsync<T>(reply.Content, CosmosJson.Options, cancellation))!, reply.Headers.ETag);
    }

    /// <summary>Creates an item.</summary>
    /// <returns>201, or 409 when there is one.</returns>
    public Task<HttpStatusCode> Create(string operation, string partition, ItemBytes item, CancellationToken cancellation) => Write(
        operation, container => container.CreateItemStreamAsync(item.Open(), new PartitionKey(partition), null, cancellation), cancellation);

    /// <summary>Replaces an item.</summary>
    /// <returns>200, 404 when it is gone, or 412 when it is another one by now.</returns>
    public Task<HttpStatusCode> Replace(string operation, string partition, ItemBytes item, string? eTag, CancellationToken cancellation) => Write(
        operation,
        container => container.ReplaceItemStreamAsync(item.Open(), item.Id, new PartitionKey(partition), new ItemRequestOptions { IfMatchEtag = eTag }, cancellation),
        cancellation);

    /// <summary>Deletes an item.</summary>
    /// <returns>204, or 404 when it is gone.</returns>
    public Task<HttpStatusCode> Delete(string operation, string partition, string id, CancellationToken cancellation) => Write(
        operation, container => container.DeleteItemStreamAsync(id, new PartitionKey(partition), null, cancellation), cancellation);

    /// <summary>Does several writes in one partition, all of them or none.</summary>
    public Task<TransactionalBatchResponse> Execute(
        string operation, string partition, Action<TransactionalBatch> add, CancellationToken cancellation) => Send(
        operation,
        CosmosReply.Of,
        container =>
        {
            var batch = container.CreateTransactionalBatch(new PartitionKey(partition));
            add(batch);
            return batch.ExecuteAsync(cancellation);
        },
        cancellation);

    /// <summary>Asks for the first rows of a list.</summary>
    public async Task<List<T>> Query<T>(
        string operation, QueryDefinition query, QueryRequestOptions options, int most, CancellationToken cancellation)
    {
        options.MaxItemCount = Math.Min(most, LargestPage);
        options.MaxConcurrency = -1;
        var rows = await Send(
            operation, CosmosRows<T>.Reply, container => CosmosRows<T>.Of(container, query, options, most, cancellation), cancellation);
        return rows.Rows;
    }

    private async Task<HttpStatusCode> Write(string operation, Func<Container, Task<ResponseMessage>> attempt, CancellationToken cancellation)
    {
        using var reply = await Send(operation, CosmosReply.Of, attempt, cancellation);
        return reply.StatusCode;
    }

    private async Task<TReply> Send<TReply>(
        string operation, Func<TReply, CosmosReply> read, Func<Container, Task<TReply>> attempt, CancellationToken cancellation)
        where TReply : class
    {
        using var span = Spans.OfStore("cosmosdb", operation);
        for (var attempts = 1; ; attempts++)
        {
            var (reply, lost) = await Try(operation, read, attempt, cancellation);
            if (reply is not null)
            {
                return reply;
            }

            if (attempts == Attempts)
            {
                throw new StoreUnavailableException(operation, lost);
            }

            await Task.Delay(FirstPause * Math.Pow(3, attempts - 1) * (0.5 + Random.Shared.NextDouble()), cancellation);
        }
    }

    // No reply means that it may be another one in a moment.
    private async Task<(TReply? Reply, Exception? Lost)> Try<TReply>(
        string operation, Func<TReply, CosmosReply> read, Func<Container, Task<TReply>> attempt, CancellationToken cancellation)
        where TReply : class
    {
        try
        {
            var reply = await attempt(await database.Open(name, cancellation));
            if (IsFinal(operation, read(reply), null))
            {
                return (reply, null);
            }

            (reply as IDisposable)?.Dispose();
            return (null, null);
        }
        catch (CosmosException broken)
        {
            if (IsFinal(operation, CosmosReply.Of(broken), broken))
            {
                throw;
            }

            return (null, broken);
        }
        catch (Exception broken) when (broken is HttpRequestException or OperationCanceledException or TimeoutException or IOException
            && !cancellation.IsCancellationRequested)
        {
            // No answer came at all: a time-out of its own, or a connection that broke.
            return (null, broken);
        }
    }

    private bool IsFinal(string operation, CosmosReply answer, Exception? cause)
    {
        RequestCharges.Record(name, operation, answer.Status, answer.Charge);
        return answer switch
        {
            { MissesContainer: true } => throw new InvalidOperationException($"The container {name} does not exist.", cause),
            { Status: HttpStatusCode.RequestEntityTooLarge } => throw new RecordTooLargeException(ItemBytes.Most),
            { Status: HttpStatusCode.TooManyRequests } => throw new StoreUnavailableException(operation, cause),
            { Status: HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } =>
                throw new InvalidOperationException($"The store refused {operation} with {(int)answer.Status}.", cause),
            _ => !answer.IsTransient,
        };
    }
}
