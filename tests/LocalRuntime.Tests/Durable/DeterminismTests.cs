using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using TalentSettlement.LocalRuntime.Durable;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

/// <summary>An orchestration replayed against a changed orchestrator fails; it does not go on as if nothing had changed.</summary>
public sealed class DeterminismTests
{
    public static TheoryData<string, Func<TaskOrchestrationContext, Task<string>>> Changes => new()
    {
        { "another activity", async context => await context.CallActivityAsync<string>("Other") + await Bell(context) },
        { "another kind of task", async context => await context.CallSubOrchestratorAsync<string>("Step") + await Bell(context) },
        { "one activity more", async context =>
            {
                _ = context.CallActivityAsync<string>("Step");
                return await context.CallActivityAsync<string>("Step") + await Bell(context);
            }
        },
        { "one activity less", Bell },
        { "an activity caught and replaced", async context =>
            {
                try
                {
                    return await context.CallActivityAsync<string>("Other") + await Bell(context);
                }
                catch (Exception hidden)
                {
                    return hidden.Message;
                }
            }
        },
        { "an event sent", async context =>
            {
                context.SendEvent("other", "Bell", 1);
                return await context.CallActivityAsync<string>("Step") + await Bell(context);
            }
        },
        { "an end before the end", _ => Task.FromResult("already") },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_changed_orchestrator_is_detected(string change, Func<TaskOrchestrationContext, Task<string>> changed)
    {
        await using var rig = await Halfway();
        await rig.Engine.DisposeAsync();
        rig.Functions = Functions(changed);
        await rig.Open();

        await rig.Client.RaiseEventAsync("run", "Bell", "!");

        var ended = await rig.End("run");
        Assert.True(ended.RuntimeStatus == OrchestrationRuntimeStatus.Failed, change);
        Assert.Equal("DurableTask.Core.Exceptions.NonDeterministicOrchestrationException", ended.FailureDetails!.ErrorType);
        Assert.StartsWith("Non-deterministic orchestration: ", ended.FailureDetails.ErrorMessage, StringComparison.Ordinal);
        Assert.NotEqual(0, HistoryRows(rig));
    }

    [Fact]
    public async Task The_same_orchestrator_goes_on_where_it_was()
    {
        await using var rig = await Halfway();
        await rig.Restart();

        await rig.Client.RaiseEventAsync("run", "Bell", "!");

        Assert.Equal("stepped!", await rig.Output<string>("run"));
        Assert.Equal(0, HistoryRows(rig));
    }

    [Fact]
    public async Task Time_and_identifiers_are_the_same_in_every_replay()
    {
        var seen = new List<string>();
        await using var rig = new Rig { MaxWaitingInMemory = 0 };
        rig.Orchestrator("Look", async context =>
        {
            seen.Add($"{context.NewGuid()} {context.CurrentUtcDateTime:O} {context.IsReplaying}");
            await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
            return context.NewGuid();
        });
        await rig.Open();
        var id = await rig.Begin("Look");
        await rig.Clock.AdvanceBy(TimeSpan.FromDays(2), Rig.Soon());
        await rig.End(id);

        Assert.Equal(2, seen.Count);
        Assert.EndsWith("False", seen[0], StringComparison.Ordinal);
        Assert.Equal(seen[0].Replace("False", "True", StringComparison.Ordinal), seen[1]);
    }

    [Fact]
    public async Task A_wait_for_something_else_than_the_context_fails_instead_of_hanging()
    {
        await using var rig = await new Rig()
            .Orchestrator("Sleep", async _ =>
            {
                await Task.Delay(Timeout.Infinite);
                return 0;
            })
            .Open();

        var ended = await rig.End(await rig.Begin("Sleep"));

        Assert.Contains("not a task of its context", ended.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    private static async Task<Rig> Halfway()
    {
        var rig = await new Rig { Functions = Functions(async context => await context.CallActivityAsync<string>("Step") + await Bell(context)) }.Open();
        await rig.Begin("Run", "run");
        await rig.Idle();
        return rig;
    }

    private static DurableFunctions Functions(Func<TaskOrchestrationContext, Task<string>> run)
    {
        var functions = new DurableFunctions();
        functions.AddOrchestrator("Run", async context => await run(context));
        functions.AddActivity("Step", (_, _) => Task.FromResult<object?>("stepped"));
        functions.AddActivity("Other", (_, _) => Task.FromResult<object?>("other"));
        return functions;
    }

    private static Task<string> Bell(TaskOrchestrationContext context) => context.WaitForExternalEvent<string>("Bell");

    private static long HistoryRows(Rig rig) => Storage.Count(rig.DatabasePath, "history");
}
