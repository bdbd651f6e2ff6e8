using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.CosmosGateway;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.LocalRuntime;

namespace TalentSettlement.StorageBench;

/// <summary>The service on Cosmos DB in this process, every request to the store on record by the request of the API it was for.</summary>
internal sealed partial class MeasuredService : IAsyncDisposable
{
    private const string Timers = "timers";

    private readonly Gateway gateway = new();
    private readonly ActivityListener timers = new()
    {
        ShouldListenTo = source => source.Name.StartsWith("TalentSettlement", StringComparison.Ordinal),
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        ActivityStarted = span => Gateway.Command.Value ??= span.DisplayName.EndsWith("Timer", StringComparison.Ordinal) ? Timers : null,
    };
    private readonly ConcurrentDictionary<string, (int Place, int Calls)> commands = new();
    private LocalService service = null!;

    public static async Task<MeasuredService> Start(DateTimeOffset clock)
    {
        var measured = new MeasuredService();
        ActivitySource.AddActivityListener(measured.timers);
        measured.service = await LocalService.Start(new LocalServiceOptions(clock)
        {
            Settings = ImmutableDictionary<string, string>.Empty
                .Add("Storage:Provider", "Cosmos")
                .Add("Storage:Cosmos:Endpoint", Gateway.Endpoint.AbsoluteUri)
                .Add("Storage:Cosmos:Database", "settlement")
                .Add("Storage:Cosmos:Key", Gateway.Key),
            Replace = measured.Attach,
        });
        measured.gateway.Clock = measured.service.Clock.GetUtcNow;
        return measured;
    }

    public ApiAccount As(string? account) => ApiAccount.Of(service, account);

    public Task Settle() => service.AdvanceBy(TimeSpan.Zero);

    public Task At(DateTimeOffset moment) => service.AdvanceTo(moment);

    /// <summary>One row for each kind of request, as Markdown; requests and costs of one, on average.</summary>
    public string Table()
    {
        var operations = gateway.Operations;
        var table = new StringBuilder("""
            | request | times | point reads | lists | batches | single writes | items written | KB written | RU |
            |---|---|---|---|---|---|---|---|---|

            """);
        foreach (var (command, (_, calls)) in commands.OrderBy(command => command.Value.Place))
        {
            table.AppendLine(Row(command, calls, [.. operations.Where(operation => operation.Command == command)]));
        }

        table.AppendLine(Row("procedures, in all", 1, [.. operations.Where(operation => operation.Command is null)]));
        table.AppendLine(Row("**the whole life**", 1, [.. operations.Where(operation => operation.Command != Timers)]));
        return table.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await service.DisposeAsync();
        timers.Dispose();
        gateway.Dispose();
    }

    private static string Row(string name, int calls, ImmutableArray<GatewayOperation> operations)
    {
        return $"| {name} | {calls} | {Count(RequestKind.PointRead)} | {Count(RequestKind.QueryPlan)} | {Count(RequestKind.Batch)} | {Singles()} | {Each(operations.Sum(operation => operation.Written))} | {Each(operations.Where(operation => operation.IsWrite).Sum(operation => operation.Bytes) / 1024d)} | {Each(operations.Sum(operation => operation.Charge))} |";

        string Count(RequestKind kind) => Each(operations.Count(operation => operation.Kind == kind));
        string Singles() => Each(operations.Count(operation => operation.IsWrite && operation.Kind != RequestKind.Batch));
        string Each(double all) => (all / calls).ToString(all % calls == 0 ? "0" : "0.0", CultureInfo.InvariantCulture);
    }

    private void Attach(IServiceCollection services)
    {
        services.PostConfigure<CosmosClientOptions>(gateway.Attach);
        services.PostConfigure<LocalRuntimeOptions>(local =>
        {
            var pages = local.MapPages;
            local.MapPages = app =>
            {
                app.Use(Name);
                pages?.Invoke(app);
            };
        });
    }

    private Task Name(HttpContext http, RequestDelegate next)
    {
        var command = $"{http.Request.Method} {Identity().Replace(http.Request.Path.Value!, "…")}";
        commands.AddOrUpdate(command, _ => (commands.Count, 1), (_, seen) => (seen.Place, seen.Calls + 1));
        Gateway.Command.Value = command;
        return next(http);
    }

    [GeneratedRegex("(?<=^/api/(points-)?cases/)[0-9a-f]{32}|(?<=/batches/)[0-9-]+|(?<=/agencies/)[a-z]+|(?<=/entry-documents/).+|(?<=/(items|elements)/)[^/]+(/[a-z-]+(?=$))?|(?<=/parts/)[^/]+")]
    private static partial Regex Identity();
}
