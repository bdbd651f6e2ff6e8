using Microsoft.DurableTask;
using TalentSettlement.LocalRuntime.Durable;

namespace TalentSettlement.EngineBench;

/// <summary>The review as an orchestration with five activities, each of which writes its row.</summary>
internal static class EngineReview
{
    private static readonly string[] Departments = ["education", "police", "social-security"];

    public static DurableFunctions Functions(CaseStore store)
    {
        var functions = new DurableFunctions();
        functions.AddOrchestrator("Review", Review);
        functions.AddActivity("Compare", (call, _) => Write(store, call, "matches"));
        functions.AddActivity("Decide", (call, _) => Write(store, call, "approved"));
        functions.AddActivity("SendText", (call, _) => Write(store, call, "Your application has been approved."));
        return functions;
    }

    private static async Task<object?> Review(TaskOrchestrationContext context)
    {
        var id = context.GetInput<string>()!;
        await Task.WhenAll(Departments.Select(department => context.CallActivityAsync<string>("Compare", new Step(id, department))));
        var decision = await context.CallActivityAsync<string>("Decide", new Step(id, "decision"));
        await context.CallActivityAsync("SendText", new Step(id, "text"));
        return decision;
    }

    private static async Task<object?> Write(CaseStore store, ActivityInvocation call, string text)
    {
        var step = System.Text.Json.JsonSerializer.Deserialize<Step>(call.InputJson!)!;
        await store.Write(step.Case, step.Name, text);
        return text;
    }

    private sealed record Step(string Case, string Name);
}
