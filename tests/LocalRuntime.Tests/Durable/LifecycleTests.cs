using Microsoft.DurableTask.Client;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

public sealed class LifecycleTests
{
    [Theory]
    [InlineData(1000, true)]
    [InlineData(0, true)]
    [InlineData(1000, false)]
    public async Task Continued_as_new_an_orchestration_keeps_the_events_it_has_not_processed_if_told_to(int inMemory, bool preserve)
    {
        await using var rig = new Rig { MaxWaitingInMemory = inMemory };
        rig.Orchestrator("Loop", async context =>
        {
            var seen = context.GetInput<List<string>>()!;
            if (seen.Count == 3)
            {
                return seen;
            }

            await context.WaitForExternalEvent<string>("Go");
            seen.Add(await context.WaitForExternalEvent<string>("Bell"));
            context.ContinueAsNew(seen, preserve);
            return [];
        });
        await rig.Open();
        await rig.Begin("Loop", "loop", new List<string>());
        foreach (var bell in (string[])["a", "b", "c"])
        {
            await rig.Client.RaiseEventAsync("loop", "Bell", bell);
        }

        await rig.Client.RaiseEventAsync("loop", "Go", "on");
        await rig.Idle();
        await rig.Restart();
        await rig.Client.RaiseEventAsync("loop", "Go", "on");
        await rig.Client.RaiseEventAsync("loop", "Go", "on");
        await rig.Idle();

        var found = await rig.Find("loop");
        Assert.Equal(preserve ? OrchestrationRuntimeStatus.Completed : OrchestrationRuntimeStatus.Running, found.RuntimeStatus);
        Assert.Equal(preserve ? ["a", "b", "c"] : ["a"], preserve ? found.ReadOutputAs<List<string>>() : found.ReadInputAs<List<string>>());
    }

    [Fact]
    public async Task An_orchestration_that_continues_for_ever_stays_small()
    {
        await using var rig = new Rig();
        rig.Orchestrator("Tick", async context =>
        {
            await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
            await context.CallActivityAsync("Note");
            context.ContinueAsNew(context.GetInput<int>() + 1);
            return 0;
        });
        rig.Activity("Note", _ => Task.FromResult<object?>(null));
        await rig.Open();
        await rig.Begin("Tick", "tick", 0);

        await rig.Clock.AdvanceBy(TimeSpan.FromDays(365), Rig.Soon());

        Assert.Equal(365, (await rig.Find("tick")).ReadInputAs<int>());
        Assert.Equal(1, Storage.Count(rig.DatabasePath, "history"));
    }

    [Fact]
    public async Task An_orchestration_that_does_nothing_but_continue_lets_others_have_their_turn()
    {
        await using var rig = new Rig();
        rig.Orchestrator("Spin", context =>
        {
            context.ContinueAsNew(context.GetInput<int>() + 1);
            return Task.FromResult(0);
        });
        rig.Orchestrator("Done", _ => Task.FromResult("done"));
        await rig.Open();
        await rig.Begin("Spin", "spin", 0);

        Assert.Equal("done", await rig.Output<string>(await rig.Begin("Done")));
        await rig.Client.TerminateInstanceAsync("spin");
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await rig.End("spin")).RuntimeStatus);
    }

    [Fact]
    public async Task Terminated_an_instance_hears_of_nothing_any_more()
    {
        var ran = 0;
        var gate = new TaskCompletionSource<object?>();
        await using var rig = new Rig();
        rig.Orchestrator("Work", async context =>
        {
            await context.CallActivityAsync("Gate");
            await context.CallActivityAsync("Next");
            return 0;
        });
        rig.Activity("Gate", _ => gate.Task);
        rig.Activity("Next", _ => Interlocked.Increment(ref ran));
        await rig.Open();
        await rig.Begin("Work", "work");

        await rig.Client.TerminateInstanceAsync("work", "because");
        gate.SetResult(null);
        await rig.Idle();

        var ended = await rig.End("work");
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, ended.RuntimeStatus);
        Assert.Equal("because", ended.ReadOutputAs<string>());
        Assert.Equal(0, ran);
        Assert.Equal(0, Storage.Count(rig.DatabasePath, "history"));
    }

    [Fact]
    public async Task Purge_removes_what_has_ended_and_nothing_else()
    {
        await using var rig = new Rig();
        rig.Orchestrator("Wait", context => context.WaitForExternalEvent<string>("Bell"));
        await rig.Open();
        foreach (var id in (string[])["a", "b", "c"])
        {
            await rig.Begin("Wait", id);
        }

        await rig.Client.RaiseEventAsync("a", "Bell", "x");
        await rig.Client.RaiseEventAsync("b", "Bell", "x");
        await rig.Idle();

        Assert.Equal(1, (await rig.Client.PurgeInstanceAsync("a")).PurgedInstanceCount);
        Assert.Equal(0, (await rig.Client.PurgeInstanceAsync("a")).PurgedInstanceCount);
        Assert.Equal(0, (await rig.Client.PurgeInstanceAsync("c")).PurgedInstanceCount);
        Assert.Equal(1, (await rig.Client.PurgeAllInstancesAsync(new PurgeInstancesFilter())).PurgedInstanceCount);
        Assert.Equal(["c"], await Ids(rig, new OrchestrationQuery()));
    }

    [Fact]
    public async Task An_orchestrator_that_throws_fails_with_its_details()
    {
        await using var rig = await new Rig()
            .Orchestrator<int>("Throw", _ => throw new InvalidDataException("outer", new FormatException("inner")))
            .Open();

        var ended = await rig.End(await rig.Begin("Throw"));

        Assert.Equal(OrchestrationRuntimeStatus.Failed, ended.RuntimeStatus);
        Assert.Equal(("System.IO.InvalidDataException", "outer"), (ended.FailureDetails!.ErrorType, ended.FailureDetails.ErrorMessage));
        Assert.Equal("inner", ended.FailureDetails.InnerFailure!.ErrorMessage);
        Assert.Equal(0, Storage.Count(rig.DatabasePath, "history"));
    }

    [Fact]
    public async Task Instances_are_listed_in_pages_by_prefix_and_status()
    {
        await using var rig = new Rig();
        rig.Orchestrator("Wait", context => context.WaitForExternalEvent<string>("Bell"));
        await rig.Open();
        foreach (var id in Enumerable.Range(0, 7).Select(n => $"case-{n}").Append("other"))
        {
            await rig.Begin("Wait", id);
        }

        await rig.Client.RaiseEventAsync("case-3", "Bell", "x");
        await rig.Idle();

        var query = new OrchestrationQuery(InstanceIdPrefix: "case-", Statuses: [OrchestrationRuntimeStatus.Running], PageSize: 2);
        Assert.Equal(["case-0", "case-1", "case-2", "case-4", "case-5", "case-6"], await Ids(rig, query));
        Assert.Empty(await Ids(rig, new OrchestrationQuery(CreatedTo: Rig.Start.AddSeconds(-1))));
    }

    [Fact]
    public async Task A_custom_status_is_read_while_the_orchestration_runs()
    {
        await using var rig = new Rig();
        rig.Orchestrator("Wait", context =>
        {
            context.SetCustomStatus(new { Stage = "waiting" });
            return context.WaitForExternalEvent<string>("Bell");
        });
        await rig.Open();
        await rig.Begin("Wait", "wait");

        var started = await rig.Client.WaitForInstanceStartAsync("wait", getInputsAndOutputs: true);
        Assert.Equal("""{"Stage":"waiting"}""", started.SerializedCustomStatus);
        await Assert.ThrowsAsync<InvalidOperationException>(() => rig.Client.WaitForInstanceCompletionAsync("nobody"));
    }

    private static async Task<List<string>> Ids(Rig rig, OrchestrationQuery query)
    {
        var ids = new List<string>();
        await foreach (var instance in rig.Client.GetAllInstancesAsync(query))
        {
            ids.Add(instance.InstanceId);
        }

        return ids;
    }
}
