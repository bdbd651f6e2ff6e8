using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

public sealed class SubOrchestrationTests
{
    [Theory]
    [InlineData(1000)]
    [InlineData(0)]
    public async Task A_parent_gets_its_childrens_outputs_and_a_child_knows_its_parent(int inMemory)
    {
        await using var rig = new Rig { MaxWaitingInMemory = inMemory };
        rig.Orchestrator("Parent", async context => string.Join(' ', await Task.WhenAll(
            Enumerable.Range(1, 10).Select(n => context.CallSubOrchestratorAsync<string>("Child", n)))));
        rig.Orchestrator("Child", context => Task.FromResult($"{context.GetInput<int>()}<{context.Parent!.InstanceId}"));
        await rig.Open();

        var expected = string.Join(' ', Enumerable.Range(1, 10).Select(n => $"{n}<p"));
        Assert.Equal(expected, await rig.Output<string>(await rig.Begin("Parent", "p")));
    }

    [Fact]
    public async Task A_failing_child_throws_into_its_parent_and_is_retried_under_its_id()
    {
        var runs = 0;
        await using var rig = new Rig();
        rig.Orchestrator("Parent", context => context.CallSubOrchestratorAsync<string>(
            "Child", TaskOptions.FromRetryPolicy(new RetryPolicy(2, TimeSpan.FromHours(1))).WithInstanceId("child")));
        rig.Orchestrator<string>("Child", _ => ++runs < 3 ? throw new InvalidDataException("not yet") : Task.FromResult("third time"));
        await rig.Open();
        await rig.Begin("Parent", "first");
        await rig.Clock.AdvanceBy(TimeSpan.FromHours(2), Rig.Soon());
        var failed = await rig.End("first");

        Assert.Equal(typeof(InvalidDataException).FullName, failed.FailureDetails!.InnerFailure!.ErrorType);
        Assert.Equal("third time", await rig.Output<string>(await rig.Begin("Parent", "second")));
    }

    [Fact]
    public async Task A_child_under_way_outlives_a_restart()
    {
        await using var rig = new Rig();
        rig.Orchestrator("Parent", context => context.CallSubOrchestratorAsync<string>("Child", new SubOrchestrationOptions(instanceId: "child")));
        rig.Orchestrator("Child", context => context.WaitForExternalEvent<string>("Bell"));
        await rig.Open();
        await rig.Begin("Parent", "parent");
        await rig.Idle();
        await rig.Restart();

        await rig.Client.RaiseEventAsync("child", "Bell", "rung");

        Assert.Equal("rung", await rig.Output<string>("parent"));
    }

    [Fact]
    public async Task Terminated_with_its_children_a_parent_leaves_nobody_running()
    {
        await using var rig = new Rig();
        rig.Orchestrator("Parent", context => context.CallSubOrchestratorAsync<string>("Child", new SubOrchestrationOptions(instanceId: "child")));
        rig.Orchestrator("Child", context => context.WaitForExternalEvent<string>("Bell"));
        await rig.Open();
        await rig.Begin("Parent", "parent");
        await rig.Idle();

        await rig.Client.TerminateInstanceAsync("parent", new TerminateInstanceOptions("enough", Recursive: true));

        Assert.Equal("enough", (await rig.End("parent")).ReadOutputAs<string>());
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await rig.End("child")).RuntimeStatus);
        Assert.Equal(2, (await rig.Client.PurgeInstanceAsync("parent", new PurgeInstanceOptions(Recursive: true))).PurgedInstanceCount);
    }
}
