using System.Collections.Concurrent;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging.Abstractions;
using TalentSettlement.LocalRuntime.Durable;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

/// <summary>An engine that dies at any point loses nothing and concludes nothing twice.</summary>
public sealed class CrashTests
{
    [Theory]
    [InlineData(1000)]
    [InlineData(0)]
    public async Task Whatever_the_point_at_which_the_engine_dies_the_work_is_completed_once(int inMemory)
    {
        var survived = false;
        for (var fatal = 1; !survived; fatal++)
        {
            Assert.True(fatal < 500, "The engine never came to the end without a crash.");
            survived = await LiveThrough(new CountedCrash(fatal), inMemory);
        }
    }

    [Theory]
    [InlineData(CrashPoint.BeforeActivity, 1)]
    [InlineData(CrashPoint.AfterActivity, 2)]
    public async Task An_activity_runs_again_when_its_result_was_not_stored(CrashPoint point, int runs)
    {
        var ran = 0;
        await using var rig = new Rig { CrashPoints = new CrashOnce(point) };
        rig.Orchestrator("Work", context => context.CallActivityAsync<int>("Effect"));
        rig.Activity("Effect", _ => Interlocked.Increment(ref ran));
        await rig.Open();
        await rig.Begin("Work", "work");
        await rig.Engine.WhenCrashed.WaitAsync(Rig.Soon());
        await rig.Restart();

        Assert.Equal(runs, await rig.Output<int>("work"));
        Assert.Equal(runs, ran);
    }

    [Fact]
    public async Task A_start_that_was_not_stored_is_not_confirmed()
    {
        await using var rig = new Rig { CrashPoints = new CrashOnce(CrashPoint.BeforeCommit) };
        rig.Orchestrator("Done", _ => Task.FromResult("done"));
        await rig.Open();

        await Assert.ThrowsAsync<SimulatedCrashException>(() => rig.Begin("Done", "done"));
        await Assert.ThrowsAsync<SimulatedCrashException>(() => rig.Engine.WhenIdle(Rig.Soon()));
        await rig.Restart();

        Assert.Null(await rig.Client.GetInstanceAsync("done"));
    }

    [Fact]
    public async Task An_engine_that_died_need_not_be_put_away_before_the_next_one_is_opened()
    {
        await using var rig = new Rig { CrashPoints = new CrashOnce(CrashPoint.AfterCommit) };
        rig.Orchestrator("Wait", async context =>
        {
            await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
            return "waited";
        });
        await rig.Open();
        await using var dead = rig.Engine;
        await Assert.ThrowsAsync<SimulatedCrashException>(() => rig.Begin("Wait", "wait"));

        await rig.Open();
        await rig.Clock.AdvanceBy(TimeSpan.FromDays(1), Rig.Soon());

        Assert.Equal("waited", await rig.Output<string>("wait"));
    }

    [Fact]
    public async Task A_second_engine_on_a_file_in_use_is_refused()
    {
        await using var rig = await new Rig().Open();
        await using var second = new DurableEngine(
            new DurableEngineOptions { DatabasePath = rig.DatabasePath }, rig.Functions, TimeProvider.System, NullLoggerFactory.Instance);

        await Assert.ThrowsAsync<IOException>(() => second.Start(CancellationToken.None));
    }

    private static async Task<bool> LiveThrough(CountedCrash crash, int inMemory)
    {
        var concluded = new ConcurrentQueue<string>();
        await using var rig = new Rig { CrashPoints = crash, MaxWaitingInMemory = inMemory };
        Describe(rig, concluded);
        await rig.Open();
        await Through(rig, () => rig.Begin("Review", "review", null, [.. StartOrchestrationOptionsExtensions.ValidDedupeStatuses]));
        await Through(rig, () => rig.Clock.AdvanceTo(Rig.Start.AddDays(3), Rig.Soon()));
        await Through(rig, () => rig.Client.RaiseEventAsync("review", "Opinion", "agreed"));
        await Through(rig, rig.Idle);
        await Through(rig, () => rig.Clock.AdvanceTo(Rig.Start.AddDays(9), Rig.Soon()));
        OrchestrationMetadata? ended = null;
        await Through(rig, async () => ended = await rig.End("review"));

        Assert.Equal(OrchestrationRuntimeStatus.Completed, ended!.RuntimeStatus);
        Assert.Equal("6 agreed texted", ended.ReadOutputAs<string>());
        Assert.Equal(0, Storage.Count(rig.DatabasePath, "history"));
        Assert.Equal(0, Storage.Count(rig.DatabasePath, "messages"));
        Assert.InRange(concluded.Count, 1, 2);
        return !crash.Crashed;
    }

    private static void Describe(Rig rig, ConcurrentQueue<string> concluded)
    {
        rig.Orchestrator("Review", async context =>
        {
            var parts = await Task.WhenAll(Enumerable.Range(1, 3).Select(n => context.CallActivityAsync<int>("Compare", n)));
            var opinion = context.WaitForExternalEvent<string>("Opinion");
            await context.CreateTimer(TimeSpan.FromDays(2), CancellationToken.None);
            var text = await context.CallSubOrchestratorAsync<string>("Text", new SubOrchestrationOptions(instanceId: "text"));
            return await context.CallActivityAsync<string>("Conclude", $"{parts.Sum()} {await opinion} {text}");
        });
        rig.Orchestrator("Text", async context =>
        {
            await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
            return "texted";
        });
        rig.Activity("Compare", input => int.Parse(input!));
        rig.Activity("Conclude", input =>
        {
            concluded.Enqueue(input!);
            return input!.Trim('"');
        });
    }

    // What a caller does whose process died: it does not know whether its call had its effect, so it calls again, unless it can see that it had.
    private static async Task Through(Rig rig, Func<Task> call)
    {
        for (var calls = 0; ; calls++)
        {
            try
            {
                await call();
                return;
            }
            catch (SimulatedCrashException)
            {
                await rig.Restart();
            }
            catch (global::DurableTask.Core.Exceptions.OrchestrationAlreadyExistsException) when (calls > 0)
            {
                return;
            }
        }
    }

    private sealed class CountedCrash(int fatal) : ICrashPoints
    {
        private int _passed;

        public bool Crashed => Volatile.Read(ref _passed) >= fatal;

        public bool CrashAt(CrashPoint point, string instanceId) => Interlocked.Increment(ref _passed) == fatal;
    }

    private sealed class CrashOnce(CrashPoint fatal) : ICrashPoints
    {
        private int _passed;

        public bool CrashAt(CrashPoint point, string instanceId) => point == fatal && Interlocked.Increment(ref _passed) == 1;
    }
}
