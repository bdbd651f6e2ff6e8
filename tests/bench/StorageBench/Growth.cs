using System.Globalization;
using System.Text;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using TalentSettlement.Core.Cases;
using TalentSettlement.CosmosGateway;
using TalentSettlement.Functions.Platform.Cosmos;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.StorageBench;

/// <summary>The same operations among few and among many cases, and on cases with a short and with a long journal.</summary>
internal static class Growth
{
    private const int SnapshotBytes = 8 * 1024;
    private static readonly DateTimeOffset Start = new(2020, 7, 13, 9, 0, 0, TimeSpan.FromHours(8));

    public static async Task<string> Table()
    {
        var (few, many) = (await Measure(cases: 100, facts: 2), await Measure(cases: 3000, facts: 2));
        var longer = await Measure(cases: 100, facts: 200);
        var table = new StringBuilder("""
            | operation, snapshots of 8 KB | 100 open cases | 3,000 open cases | 100 open cases, 200 facts each |
            |---|---|---|---|

            """);
        foreach (var (operation, cost) in few)
        {
            table.AppendLine($"| {operation} | {cost} | {many[operation]} | {longer[operation]} |");
        }

        return table.ToString();
    }

    private static async Task<Dictionary<string, string>> Measure(int cases, int facts)
    {
        using var gateway = new Gateway { Clock = () => Start };
        var services = new ServiceCollection()
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Development })
            .AddCosmosStores(new CaseStorage.Cosmos(Gateway.Endpoint, "settlement", Gateway.Key));
        services.PostConfigure<CosmosClientOptions>(gateway.Attach);
        await using var provider = services.BuildServiceProvider();
        var store = provider.GetRequiredService<ICaseStore>();
        for (var place = 0; place < cases; place++)
        {
            await store.Commit(Commit(place, 0, facts), default);
        }

        var costs = new Dictionary<string, string>();
        await Cost("find a case", () => store.Find(Case(7), default));
        await Cost("commit one fact, one item to follow, an answer", () => store.Commit(Commit(7, facts, 1), default));
        await Cost("read the last fact", () => store.Journal(Case(7), facts, 1, default));
        await Cost("one page of 50 of a worklist", () => store.List("review:hrss:120104", null, 50, default));
        await Cost("the clocks due, 50 of them", () => store.Due(Start.AddDays(1), null, 50, default));
        await Cost("what is still to follow, 50 of it", () => store.DueOutbox(Start.AddDays(1), 50, default));
        await Cost("the clocks due, when none is", () => store.Due(Start.AddDays(-1), null, 50, default));
        return costs;

        async Task Cost(string operation, Func<Task> act)
        {
            var before = gateway.Operations.Length;
            await act();
            var done = gateway.Operations[before..];
            var (requests, items) = (done.Count(one => one.Kind != RequestKind.QueryPlan), done.Sum(one => one.Read + one.Written));
            costs[operation] = string.Create(CultureInfo.InvariantCulture, $"{Many(requests, "request")}, {Many(items, "item")}, {done.Sum(one => one.Charge):F1} RU");
        }
    }

    private static string Many(int number, string of) => $"{number} {of}{(number == 1 ? "" : "s")}";

    private static CaseId Case(int place) => new(new Guid(place, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));

    private static CaseCommit Commit(int place, int expected, int facts)
    {
        var since = Start.AddSeconds(place);
        var snapshot = new CaseSnapshot(
            Case(place), "talent", expected + facts, $"TJ-2020-{place:d6}", "under-review", "120104", since,
            [new QueueEntry("review:hrss:120104", since), new QueueEntry($"person:{place:d64}", since)], new string('x', SnapshotBytes));
        return new CaseCommit(
            expected,
            snapshot,
            [.. Enumerable.Range(expected + 1, facts).Select(sequence => new StoredFact(sequence, since, new string('x', 512)))],
            [new OutboxItem(Case(place), "talent", $"ring-{expected}", new OutboxWork.RingBell($"review-{place}-1"), since)],
            new StoredAnswer($"{expected:d64}", $"{place:d64}", 200, null, expected + facts, new string('x', 512), since.AddDays(1)));
    }
}
