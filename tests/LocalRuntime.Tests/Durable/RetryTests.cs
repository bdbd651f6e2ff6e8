using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

public sealed class RetryTests
{
    [Fact]
    public async Task Retries_wait_longer_each_time_up_to_the_longest()
    {
        var attempts = new List<TimeSpan>();
        var policy = new RetryPolicy(5, TimeSpan.FromMinutes(1), 3, maxRetryInterval: TimeSpan.FromMinutes(10));
        await using var rig = await Flaky(attempts, TaskOptions.FromRetryPolicy(policy), succeedsAt: 5);
        await rig.Begin("Try", "try");

        await rig.Clock.AdvanceBy(TimeSpan.FromHours(1), Rig.Soon());

        Assert.Equal([0, 1, 4, 13, 23], attempts.Select(attempt => attempt.TotalMinutes));
        Assert.Equal(5, await rig.Output<int>("try"));
    }

    [Fact]
    public async Task The_last_attempt_that_fails_is_the_orchestrators_failure_without_another_delay()
    {
        var attempts = new List<TimeSpan>();
        await using var rig = await Flaky(attempts, TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromMinutes(1))), succeedsAt: 9);
        await rig.Begin("Try", "try");

        await rig.Clock.AdvanceBy(TimeSpan.FromMinutes(2), Rig.Soon());

        var ended = await rig.End("try");
        Assert.Equal(OrchestrationRuntimeStatus.Failed, ended.RuntimeStatus);
        Assert.Equal(typeof(TaskFailedException).FullName, ended.FailureDetails!.ErrorType);
        Assert.Equal(typeof(TimeoutException).FullName, ended.FailureDetails.InnerFailure!.ErrorType);
        Assert.Equal(3, attempts.Count);
    }

    [Fact]
    public async Task Retries_end_with_their_time()
    {
        var attempts = new List<TimeSpan>();
        var policy = new RetryPolicy(100, TimeSpan.FromMinutes(1), retryTimeout: TimeSpan.FromMinutes(3));
        await using var rig = await Flaky(attempts, TaskOptions.FromRetryPolicy(policy), succeedsAt: 99);
        await rig.Begin("Try", "try");

        await rig.Clock.AdvanceBy(TimeSpan.FromHours(1), Rig.Soon());

        Assert.Equal([0, 1, 2, 3], attempts.Select(attempt => attempt.TotalMinutes));
    }

    [Fact]
    public async Task A_failure_the_policy_does_not_handle_is_not_retried()
    {
        var attempts = new List<TimeSpan>();
        var policy = new RetryPolicy(5, TimeSpan.FromMinutes(1)) { HandleFailure = failure => !failure.IsCausedBy<TimeoutException>() };
        await using var rig = await Flaky(attempts, TaskOptions.FromRetryPolicy(policy), succeedsAt: 9);

        var ended = await rig.End(await rig.Begin("Try"));

        Assert.Equal(OrchestrationRuntimeStatus.Failed, ended.RuntimeStatus);
        Assert.Single(attempts);
    }

    [Fact]
    public async Task A_handler_decides_and_may_wait()
    {
        var attempts = new List<TimeSpan>();
        var options = TaskOptions.FromRetryHandler(async retry =>
        {
            await retry.OrchestrationContext.CreateTimer(TimeSpan.FromHours(retry.LastAttemptNumber), CancellationToken.None);
            return retry.LastAttemptNumber < 3;
        });
        await using var rig = await Flaky(attempts, options, succeedsAt: 3);
        await rig.Begin("Try", "try");

        await rig.Clock.AdvanceBy(TimeSpan.FromHours(4), Rig.Soon());

        Assert.Equal([0, 1, 3], attempts.Select(attempt => attempt.TotalHours));
        Assert.Equal(3, await rig.Output<int>("try"));
    }

    [Fact]
    public async Task Retries_go_on_across_restarts_without_counting_twice()
    {
        var attempts = new List<TimeSpan>();
        await using var rig = await Flaky(attempts, TaskOptions.FromRetryPolicy(new RetryPolicy(4, TimeSpan.FromMinutes(1))), succeedsAt: 4);
        await rig.Begin("Try", "try");
        for (var minute = 0; minute < 3; minute++)
        {
            await rig.Idle();
            await rig.Restart();
            await rig.Clock.AdvanceBy(TimeSpan.FromMinutes(1), Rig.Soon());
        }

        Assert.Equal([0, 1, 2, 3], attempts.Select(attempt => attempt.TotalMinutes));
        Assert.Equal(4, await rig.Output<int>("try"));
    }

    private static async Task<Rig> Flaky(List<TimeSpan> attempts, TaskOptions options, int succeedsAt)
    {
        var rig = new Rig();
        rig.Orchestrator("Try", context => context.CallActivityAsync<int>("Flaky", options));
        rig.Activity("Flaky", _ =>
        {
            attempts.Add(rig.Clock.GetUtcNow() - Rig.Start);
            return attempts.Count >= succeedsAt ? attempts.Count : throw new TimeoutException("busy");
        });
        return await rig.Open();
    }
}
