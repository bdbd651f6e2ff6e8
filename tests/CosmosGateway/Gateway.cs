using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Azure.Cosmos;

namespace TalentSettlement.CosmosGateway;

/// <summary>A Cosmos DB account in this process: the service's gateway protocol behind the real client.</summary>
/// <remarks>
/// It keeps to what the app asks of the service and throws at anything else. What it keeps to: one partition key, versions, batches that happen as a
/// whole or not at all, identities unique in a partition, forgetting by time, sizes, lists read from several physical partitions along an indexed
/// path. It counts every request and can let any of them go wrong.
/// </remarks>
public sealed class Gateway : HttpMessageHandler
{
    /// <summary>The key that any account of this kind takes: base64 for <c>gateway</c>.</summary>
    public const string Key = "Z2F0ZXdheQ==";

    private readonly ConcurrentQueue<GatewayOperation> _operations = new();
    private readonly ConcurrentQueue<string> _unknown = new();
    private readonly Lock _entry = new();
    private readonly GatewayAccount _account;
    private readonly GatewayLists _lists;

    // The client would ask the machine where it runs.
    static Gateway() => Environment.SetEnvironmentVariable("COSMOS_DISABLE_IMDS_ACCESS", "true");

    /// <summary>An account without a database.</summary>
    public Gateway() => (_account, _lists) = (new GatewayAccount(() => Clock()), new GatewayLists());

    /// <summary>Where it pretends to be.</summary>
    public static Uri Endpoint { get; } = new("https://localhost:8081/");

    /// <summary>What requests are for, in whatever is awaited from here; <see langword="null"/> by default.</summary>
    public static AsyncLocal<string?> Command { get; } = new();

    /// <summary>What goes wrong.</summary>
    public Faults Faults { get; } = new();

    /// <summary>What its clock shows; real time by default.</summary>
    public Func<DateTimeOffset> Clock { get; set; } = TimeProvider.System.GetUtcNow;

    /// <summary>Every request for items so far.</summary>
    public ImmutableArray<GatewayOperation> Operations => [.. _operations];

    /// <summary>What was asked and is not known; a test that leaves something here has failed.</summary>
    public ImmutableArray<string> Unknown => [.. _unknown];

    /// <summary>How many writes there were; what it holds is the same as long as they are.</summary>
    public long Writes
    {
        get
        {
            lock (_entry)
            {
                return _account.Writes;
            }
        }
    }

    /// <summary>Makes a client speak to this account.</summary>
    /// <param name="options">The client's options.</param>
    public void Attach(CosmosClientOptions options)
    {
        options.ConnectionMode = ConnectionMode.Gateway;
        options.LimitToEndpoint = true;
        options.HttpClientFactory = () => new HttpClient(this, disposeHandler: false);
    }

    /// <summary>The items of a container.</summary>
    /// <param name="container">The container.</param>
    /// <returns>The items in the order in which they were written last; none when there is no such container yet.</returns>
    public ImmutableArray<GatewayItem> Items(string container)
    {
        lock (_entry)
        {
            return _account.Find(container) is { } found ? [.. found.Items.OrderBy(item => item.Sequence)] : [];
        }
    }

    /// <summary>From now on certain items may not be changed or deleted: who tries gets an answer that no client expects.</summary>
    /// <param name="container">The container.</param>
    /// <param name="isForbidden">Which change of which item.</param>
    public void Forbid(string container, Func<RequestKind, GatewayItem, bool> isForbidden)
    {
        lock (_entry)
        {
            _account.Forbidden[container] = isForbidden;
        }
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var read = await GatewayRequest.Of(request, cancellationToken);
        await Task.Yield();
        try
        {
            var answer = await Answer(read);
            answer.RequestMessage = request;
            return answer;
        }
        catch (UnknownRequestException unknown)
        {
            _unknown.Enqueue(unknown.Message);
            throw;
        }
    }

    private async Task<HttpResponseMessage> Answer(GatewayRequest request)
    {
        if (request.Unknown().ToArray() is { Length: > 0 } unknown)
        {
            throw new UnknownRequestException($"the headers {string.Join(", ", unknown)}");
        }

        if (request.Path is not ["dbs", _, "colls", var name, "docs", ..])
        {
            lock (_entry)
            {
                return _account.Answer(request);
            }
        }

        return await AnswerOfItems(request, name);
    }

    private async Task<HttpResponseMessage> AnswerOfItems(GatewayRequest request, string name)
    {
        var kind = ItemRequests.KindOf(request);
        var fault = Faults.Take(kind);
        if (fault is Fault.Refused(var status, var retryAfter))
        {
            _operations.Enqueue(new GatewayOperation(kind, name, Command.Value, status, 0, 0, 0, 0));
            return Answers.Refused(status, retryAfter);
        }

        var writes = kind == RequestKind.Batch ? await BatchWire.Read(new MemoryStream(request.Body)) : [];
        HttpResponseMessage answer;
        lock (_entry)
        {
            var container = _account.Find(name);
            answer = container is null ? Answers.NoOwner() : ItemRequests.Answer(request, kind, container, writes, _lists, Count);
        }

        return fault switch
        {
            Fault.AnswerLost => throw new HttpRequestException("The connection was reset."),
            Fault.AnswerLate => throw new TaskCanceledException("No answer in time.", new TimeoutException()),
            Fault.AnswerReplaced(var instead) => Answers.Refused(instead, null),
            _ => answer,
        };
    }

    private void Count(GatewayOperation operation) => _operations.Enqueue(operation with { Command = Command.Value });
}
