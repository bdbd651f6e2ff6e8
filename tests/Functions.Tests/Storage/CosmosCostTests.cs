using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using TalentSettlement.CosmosGateway;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>What operations cost in Cosmos DB: the same however many cases there are, and on record.</summary>
public sealed class CosmosCostTests
{
    [Fact]
    public async Task No_operation_costs_more_when_there_are_more_cases()
    {
        var few = await CostsAmong(30);
        var many = await CostsAmong(600);

        Assert.Equal(few, many);
    }

    [Fact]
    public async Task No_command_costs_more_when_the_journal_is_longer()
    {
        var store = new GatewayStore();
        var cases = store.Cases();
        var id = AnyCase();
        await cases.Commit(Opening(id), Unhurried);
        var costs = new List<double>();
        for (var revision = 1; revision < 300; revision++)
        {
            var before = store.Gateway.Operations.Length;
            await cases.Commit(Change(id, revision), Unhurried);
            costs.Add(Assert.Single(store.Gateway.Operations[before..]).Charge);
        }

        // Longer numbers are longer items, and that is all.
        Assert.InRange(costs[^1] - costs[0], 0, 0.1);
        await store.Close();
    }

    [Fact]
    public async Task Every_request_is_measured_with_what_it_was_for()
    {
        var measured = new ConcurrentBag<(double Charge, string Tags)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, heard) =>
            {
                if (instrument.Meter.Name == "TalentSettlement.Storage")
                {
                    heard.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, charge, tags, _) =>
            measured.Add((charge, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal)))));
        listener.Start();
        var store = new GatewayStore();
        var (cases, id) = (store.Cases(), AnyCase());

        await cases.Commit(Opening(id), Unhurried);
        await cases.Find(AnyCase(), Unhurried);
        await cases.List("review", null, 10, Unhurried);

        Assert.Contains(measured, one => one is { Charge: > 0, Tags: "container=cases operation=case.commit status=200" });
        Assert.Contains(measured, one => one is { Charge: > 0, Tags: "container=cases operation=case.find status=404" });
        Assert.Contains(measured, one => one is { Charge: > 0, Tags: "container=cases operation=case.list status=200" });
        await store.Close();
    }

    private static async Task<string[]> CostsAmong(int cases)
    {
        var store = new GatewayStore();
        var stored = store.Cases();
        for (var place = 0; place < cases; place++)
        {
            var id = Case(place);
            await stored.Commit(Opening(id, In("all", Noon.AddSeconds(place))).Due(Noon.AddSeconds(place)) with { Outbox = [Item(id, "ring-1", Noon.AddSeconds(place))] }, Unhurried);
        }

        var registry = store.Registry();
        await registry.TakeNumber("case-2020", "first", Unhurried);
        var before = store.Gateway.Operations.Length;
        await stored.Find(Case(7), Unhurried);
        await stored.Commit(Change(Case(7), 1, In("all")), Unhurried);
        await stored.Journal(Case(7), 0, 10, Unhurried);
        var page = await stored.List("all", null, 10, Unhurried);
        await stored.List("all", page.Next, 10, Unhurried);
        await stored.Due(Noon.AddDays(1), null, 10, Unhurried);
        await stored.DueOutbox(Noon.AddDays(1), 10, Unhurried);
        await stored.CompleteOutbox([Item(Case(7), "ring-1", Noon)], Unhurried);
        await registry.TakeNumber("case-2020", "second", Unhurried);
        await store.Close();

        // How much of a page each physical partition gives depends on chance; what it takes from all of them does not.
        return
        [
            .. from operation in store.Gateway.Operations[before..]
               where operation.Kind != RequestKind.Query
               select $"{operation.Kind} {operation.Container} read {operation.Read}, wrote {operation.Written}, {operation.Charge:F1} RU",
            .. from operation in store.Gateway.Operations[before..]
               where operation.Kind == RequestKind.Query
               select operation.Read <= 11 ? "a page" : $"{operation.Read} items",
        ];
    }
}
