using System.Diagnostics;
using Microsoft.DurableTask.Client;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

public sealed class TimerTests
{
    [Fact]
    public async Task Sixty_days_pass_in_a_moment_and_in_the_right_order()
    {
        var order = new List<string>();
        await using var rig = await new Rig()
            .Orchestrator("Wait", async context =>
            {
                var days = context.GetInput<int>();
                await context.CreateTimer(TimeSpan.FromDays(days), CancellationToken.None);
                await context.CallActivityAsync("Note", $"{days} at {context.CurrentUtcDateTime:yyyy-MM-dd}");
                return days;
            })
            .Activity("Note", note =>
            {
                order.Add(note!.Trim('"'));
                return order.Count;
            })
            .Open();
        foreach (var days in (int[])[60, 1, 30, 2])
        {
            await rig.Begin("Wait", $"wait-{days}", days);
        }

        var clock = Stopwatch.StartNew();
        await rig.Clock.AdvanceBy(TimeSpan.FromDays(60), Rig.Soon());

        Assert.Equal(["1 at 2026-03-02", "2 at 2026-03-03", "30 at 2026-03-31", "60 at 2026-04-30"], order);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed}");
        Assert.Null(rig.Engine.NextDue);
        Assert.Equal(Rig.Start.AddDays(60), rig.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_timer_outlives_restarts()
    {
        await using var rig = await Waiting();
        await rig.Clock.AdvanceBy(TimeSpan.FromDays(5), Rig.Soon());
        await rig.Restart();
        await rig.Clock.AdvanceBy(TimeSpan.FromDays(4), Rig.Soon());
        await rig.Restart();
        Assert.Equal(Rig.Start.AddDays(10), rig.Engine.NextDue);
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await rig.Find("wait")).RuntimeStatus);

        await rig.Clock.AdvanceBy(TimeSpan.FromDays(1), Rig.Soon());

        Assert.Equal(Rig.Start.AddDays(10).UtcDateTime, await rig.Output<DateTime>("wait"));
    }

    [Fact]
    public async Task A_timer_that_came_due_while_nothing_ran_fires_at_the_start()
    {
        await using var rig = await Waiting();
        await rig.Engine.DisposeAsync();
        await rig.Clock.AdvanceBy(TimeSpan.FromDays(20), Rig.Soon());

        await rig.Open();

        Assert.Equal(Rig.Start.AddDays(20).UtcDateTime, await rig.Output<DateTime>("wait"));
    }

    [Fact]
    public async Task A_cancelled_timer_is_no_longer_due()
    {
        await using var rig = await new Rig()
            .Orchestrator("Race", async context =>
            {
                using var cancellation = new CancellationTokenSource();
                var timer = context.CreateTimer(TimeSpan.FromDays(30), cancellation.Token);
                var bell = context.WaitForExternalEvent<string>("Bell");
                var winner = await Task.WhenAny(timer, bell);
                cancellation.Cancel();
                await context.WaitForExternalEvent<string>("End");
                return winner == bell;
            })
            .Open();
        var id = await rig.Begin("Race");
        await rig.Client.RaiseEventAsync(id, "Bell", "now");
        await rig.Idle();

        Assert.Null(rig.Engine.NextDue);
        await rig.Client.RaiseEventAsync(id, "End", "now");
        Assert.True(await rig.Output<bool>(id));
    }

    [Fact]
    public async Task Two_timers_of_one_moment_fire_in_the_order_of_their_creation()
    {
        await using var rig = await new Rig()
            .Orchestrator("Two", async context =>
            {
                var later = context.CurrentUtcDateTime.AddHours(1);
                var first = context.CreateTimer(later, CancellationToken.None);
                var second = context.CreateTimer(later, CancellationToken.None);
                return await Task.WhenAny(second, first) == first;
            })
            .Open();
        var id = await rig.Begin("Two");

        await rig.Clock.AdvanceBy(TimeSpan.FromHours(1), Rig.Soon());

        Assert.True(await rig.Output<bool>(id));
    }

    private static async Task<Rig> Waiting()
    {
        var rig = await new Rig()
            .Orchestrator("Wait", async context =>
            {
                await context.CreateTimer(TimeSpan.FromDays(10), CancellationToken.None);
                return context.CurrentUtcDateTime;
            })
            .Open();
        await rig.Begin("Wait", "wait");
        await rig.Idle();
        return rig;
    }
}
