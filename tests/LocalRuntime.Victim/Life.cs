using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging.Abstractions;
using TalentSettlement.LocalRuntime.Durable;

namespace TalentSettlement.LocalRuntime.Victim;

/// <summary>One life of an engine and of its clients, until somebody ends it.</summary>
public sealed class Life(string folder)
{
    public string DatabasePath => Path.Combine(folder, "durable.db");

    public string JournalPath => Path.Combine(folder, "journal.txt");

    /// <summary>Rings what an earlier life started and did not ring, then starts more and more.</summary>
    public async Task Live(int clients, Func<bool> goesOn, Action ready)
    {
        using var journal = new Journal(JournalPath);
        await using var engine = new DurableEngine(
            new DurableEngineOptions { DatabasePath = DatabasePath }, Work.Functions(journal), TimeProvider.System, NullLoggerFactory.Instance);
        await engine.Start(CancellationToken.None);
        var (started, rung) = Remember();
        ready();
        await Task.WhenAll(started.Except(rung).Select(id => Ring(engine.Client, journal, id)));
        await foreach (var unconfirmed in engine.Client.GetAllInstancesAsync(new OrchestrationQuery(InstanceIdPrefix: "review-")))
        {
            if (!started.Contains(unconfirmed.InstanceId))
            {
                await Begin(engine.Client, journal, unconfirmed.InstanceId);
            }
        }

        var next = Remember().Started.Count;
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            while (goesOn())
            {
                await Begin(engine.Client, journal, $"review-{Interlocked.Increment(ref next):D6}");
            }
        }));
        await Task.WhenAll(Remember().Started.Select(id => Complete(engine.Client, journal, id)));
    }

    private static async Task Begin(DurableTaskClient client, Journal journal, string id)
    {
        var options = new StartOrchestrationOptions(id).WithDedupeStatuses([.. StartOrchestrationOptionsExtensions.ValidDedupeStatuses]);
        try
        {
            await client.ScheduleNewOrchestrationInstanceAsync("Review", null, options);
        }
        catch (OrchestrationAlreadyExistsException)
        {
            // An earlier life started it and died before it could say so.
        }

        journal.Write($"started {id}");
        await Ring(client, journal, id);
        await Complete(client, journal, id);
    }

    private static async Task Ring(DurableTaskClient client, Journal journal, string id)
    {
        await client.RaiseEventAsync(id, "Bell", "rung");
        journal.Write($"rung {id}");
    }

    private static async Task Complete(DurableTaskClient client, Journal journal, string id)
    {
        var ended = await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);
        journal.Write($"completed {id} {ended.RuntimeStatus} {ended.ReadOutputAs<string>()}");
    }

    private (HashSet<string> Started, HashSet<string> Rung) Remember()
    {
        var lines = Journal.Read(JournalPath);
        return ([.. lines.Where(words => words[0] == "started").Select(words => words[1])],
            [.. lines.Where(words => words[0] == "rung").Select(words => words[1])]);
    }
}
