using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

public sealed class EventTests
{
    [Fact]
    public async Task An_event_before_the_wait_is_kept_for_it()
    {
        var gate = new TaskCompletionSource<object?>();
        await using var rig = await new Rig()
            .Orchestrator("Wait", async context =>
            {
                await context.CallActivityAsync("Gate");
                return await context.WaitForExternalEvent<string>("Bell");
            })
            .Activity("Gate", _ => gate.Task)
            .Open();
        var id = await rig.Begin("Wait");

        await rig.Client.RaiseEventAsync(id, "Bell", "early");
        gate.SetResult(null);

        Assert.Equal("early", await rig.Output<string>(id));
    }

    [Fact]
    public async Task An_event_during_the_wait_ends_it_whatever_the_case_of_its_name()
    {
        await using var rig = await new Rig().Orchestrator("Wait", context => context.WaitForExternalEvent<string>("Bell")).Open();
        var id = await rig.Begin("Wait");
        await rig.Idle();

        await rig.Client.RaiseEventAsync(id, "BELL", "rung");

        Assert.Equal("rung", await rig.Output<string>(id));
    }

    [Fact]
    public async Task An_event_after_the_end_or_for_nobody_is_discarded()
    {
        await using var rig = await new Rig().Orchestrator("Done", _ => Task.FromResult("done")).Open();
        var id = await rig.Begin("Done");
        await rig.End(id);

        await rig.Client.RaiseEventAsync(id, "Bell", "late");
        await rig.Client.RaiseEventAsync("nobody", "Bell", "lost");

        Assert.Equal("done", await rig.Output<string>(id));
        Assert.Null(await rig.Client.GetInstanceAsync("nobody"));
    }

    [Fact]
    public async Task An_event_for_an_instance_that_starts_later_is_kept_across_a_restart()
    {
        await using var rig = await new Rig().Orchestrator("Wait", context => context.WaitForExternalEvent<string>("Bell")).Open();
        var options = new StartOrchestrationOptions("later", Rig.Start.AddDays(1));
        await rig.Client.ScheduleNewOrchestrationInstanceAsync("Wait", options);

        await rig.Client.RaiseEventAsync("later", "Bell", "kept");
        await rig.Idle();
        Assert.Equal(OrchestrationRuntimeStatus.Pending, (await rig.Find("later")).RuntimeStatus);
        await rig.Restart();
        await rig.Clock.AdvanceBy(TimeSpan.FromDays(1), Rig.Soon());

        Assert.Equal("kept", await rig.Output<string>("later"));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(0)]
    public async Task Events_of_a_name_are_taken_in_the_order_in_which_they_came(int inMemory)
    {
        await using var rig = await new Rig { MaxWaitingInMemory = inMemory }
            .Orchestrator("Collect", async context =>
            {
                var taken = new List<int>();
                while (taken.Count < 20)
                {
                    taken.Add(await context.WaitForExternalEvent<int>("Number"));
                }

                return taken;
            })
            .Open();
        var id = await rig.Begin("Collect");

        foreach (var number in Enumerable.Range(0, 20))
        {
            await rig.Client.RaiseEventAsync(id, "Number", number);
        }

        Assert.Equal(Enumerable.Range(0, 20), await rig.Output<List<int>>(id));
    }

    [Fact]
    public async Task A_wait_that_timed_out_throws_and_still_swallows_the_next_event()
    {
        await using var rig = await new Rig()
            .Orchestrator("Wait", async context =>
            {
                try
                {
                    await context.WaitForExternalEvent<string>("Bell", TimeSpan.FromDays(1));
                    return "rung";
                }
                catch (TaskCanceledException)
                {
                    await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
                    return await context.WaitForExternalEvent<string>("Bell");
                }
            })
            .Open();
        var id = await rig.Begin("Wait");
        await rig.Clock.AdvanceBy(TimeSpan.FromDays(1.5), Rig.Soon());

        await rig.Client.RaiseEventAsync(id, "Bell", "swallowed");
        await rig.Clock.AdvanceBy(TimeSpan.FromDays(1), Rig.Soon());
        await rig.Client.RaiseEventAsync(id, "Bell", "second");

        Assert.Equal("second", await rig.Output<string>(id));
    }

    [Fact]
    public async Task A_waiter_that_came_later_is_served_before_one_that_timed_out()
    {
        await using var rig = await new Rig()
            .Orchestrator("Wait", async context =>
            {
                try
                {
                    await context.WaitForExternalEvent<string>("Bell", TimeSpan.FromDays(1));
                    return "rung";
                }
                catch (TaskCanceledException)
                {
                    return await context.WaitForExternalEvent<string>("Bell");
                }
            })
            .Open();
        var id = await rig.Begin("Wait");
        await rig.Clock.AdvanceBy(TimeSpan.FromDays(2), Rig.Soon());

        await rig.Client.RaiseEventAsync(id, "Bell", "first");

        Assert.Equal("first", await rig.Output<string>(id));
    }

    [Fact]
    public async Task An_orchestration_rings_another()
    {
        await using var rig = await new Rig()
            .Orchestrator("Wait", context => context.WaitForExternalEvent<string>("Bell"))
            .Orchestrator("Ring", context =>
            {
                context.SendEvent("waiting", "Bell", "from afar");
                return Task.FromResult("rung");
            })
            .Open();
        await rig.Begin("Wait", "waiting");

        await rig.Begin("Ring");

        Assert.Equal("from afar", await rig.Output<string>("waiting"));
    }
}
