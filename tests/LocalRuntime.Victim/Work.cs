using System.Text.Json;
using Microsoft.DurableTask;
using TalentSettlement.LocalRuntime.Durable;

namespace TalentSettlement.LocalRuntime.Victim;

/// <summary>A small review: three comparisons, a bell, a moment's wait, a child, a conclusion; every effect is in the journal.</summary>
public static class Work
{
    public static DurableFunctions Functions(Journal journal)
    {
        var functions = new DurableFunctions();
        functions.AddOrchestrator("Review", Review);
        functions.AddOrchestrator("Text", Text);
        functions.AddActivity("Effect", (call, _) =>
        {
            var effect = JsonSerializer.Deserialize<string>(call.InputJson!)!;
            journal.Write($"effect {call.InstanceId} {effect}");
            return Task.FromResult<object?>(effect);
        });
        return functions;
    }

    private static async Task<object?> Review(TaskOrchestrationContext context)
    {
        // A second run that was not a replay would draw another mark, and the journal would show it.
        var mark = context.NewGuid();
        await Task.WhenAll(Enumerable.Range(1, 3).Select(n => context.CallActivityAsync<string>("Effect", $"compare-{n} {mark}")));
        await context.WaitForExternalEvent<string>("Bell");
        await context.CreateTimer(TimeSpan.FromMilliseconds(5), CancellationToken.None);
        var text = await context.CallSubOrchestratorAsync<string>("Text", mark);
        return await context.CallActivityAsync<string>("Effect", $"conclude {context.CurrentUtcDateTime.Ticks}-{context.NewGuid()}-{text}");
    }

    private static async Task<object?> Text(TaskOrchestrationContext context)
    {
        await context.CallActivityAsync("Effect", $"text {context.GetInput<Guid>()}");
        return "texted";
    }
}
