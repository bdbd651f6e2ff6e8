using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

public sealed class ActivityTests
{
    [Fact]
    public async Task An_orchestrator_gets_its_input_and_its_activities_results()
    {
        await using var rig = await new Rig()
            .Orchestrator("Double", async context => await context.CallActivityAsync<int>("Twice", context.GetInput<int>()))
            .Activity("Twice", input => 2 * int.Parse(input!))
            .Open();

        var id = await rig.Begin("Double", input: 21);

        Assert.Equal(42, await rig.Output<int>(id));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(0)]
    public async Task A_thousand_activities_fan_out_and_in(int inMemory)
    {
        var ran = 0;
        await using var rig = await new Rig { MaxWaitingInMemory = inMemory }
            .Orchestrator("Fan", async context =>
            {
                var tasks = Enumerable.Range(1, 1000).Select(n => context.CallActivityAsync<int>("Echo", n));
                return (await Task.WhenAll(tasks)).Sum();
            })
            .Activity("Echo", input =>
            {
                Interlocked.Increment(ref ran);
                return int.Parse(input!);
            })
            .Open();

        var id = await rig.Begin("Fan");

        Assert.Equal(500_500, await rig.Output<int>(id));
        Assert.Equal(1000, ran);
    }

    [Fact]
    public async Task A_failed_activity_throws_its_details_into_the_orchestrator()
    {
        await using var rig = await new Rig()
            .Orchestrator("Try", async context =>
            {
                try
                {
                    await context.CallActivityAsync("Throw");
                    return "no failure";
                }
                catch (TaskFailedException failed)
                {
                    return $"{failed.TaskName} {failed.FailureDetails.ErrorType} {failed.FailureDetails.ErrorMessage} {failed.FailureDetails.IsCausedBy<ArgumentException>()}";
                }
            })
            .Activity("Throw", object? (_) => throw new ArgumentOutOfRangeException(null, "too far"))
            .Open();

        Assert.Equal("Throw System.ArgumentOutOfRangeException too far True", await rig.Output<string>(await rig.Begin("Try")));
    }

    [Fact]
    public async Task An_activity_nobody_registered_fails_its_call()
    {
        await using var rig = await new Rig().Orchestrator("Call", context => context.CallActivityAsync<int>("Missing")).Open();

        var ended = await rig.End(await rig.Begin("Call"));

        Assert.Equal(OrchestrationRuntimeStatus.Failed, ended.RuntimeStatus);
        Assert.Contains("Missing", ended.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_are_written_by_their_runtime_type()
    {
        await using var rig = await new Rig()
            .Orchestrator<object>("Shape", async context => await context.CallActivityAsync<string>("Json", (object)new Circle(2)))
            .Activity("Json", input => input)
            .Open();

        Assert.Equal("""{"Radius":2}""", await rig.Output<string>(await rig.Begin("Shape")));
    }

    public abstract record Shape;

    public sealed record Circle(int Radius) : Shape;
}
