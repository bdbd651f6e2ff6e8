using System.Collections.Concurrent;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.LocalRuntime.Tests.Worker;

/// <summary>When a timer function runs, by a clock that the test moves.</summary>
public sealed class TimerTests : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private readonly VirtualClock _clock = new(Morning);
    private readonly Diary _diary = new();

    [Fact]
    public async Task A_timer_runs_at_each_occurrence_of_the_schedule_its_setting_names()
    {
        await using var app = await Start(typeof(Daily), _clock);

        await _clock.AdvanceBy(TimeSpan.FromDays(3));

        Assert.Equal([Morning.AddHours(1), Morning.AddHours(25), Morning.AddHours(49)], _diary.Runs.Select(run => run.At));
        Assert.All(_diary.Runs, run => Assert.False(run.Timer.IsPastDue));
    }

    [Fact]
    public async Task A_schedule_is_read_in_the_time_zone_of_the_setting()
    {
        await using var app = await Start(typeof(Daily), _clock, builder =>
            builder.Configuration["WEBSITE_TIME_ZONE"] = "Asia/Shanghai");

        await _clock.AdvanceBy(TimeSpan.FromDays(1));

        Assert.Equal(new DateTimeOffset(2026, 3, 3, 1, 0, 0, TimeSpan.Zero), Assert.Single(_diary.Runs).At);
    }

    [Fact]
    public async Task A_run_is_told_the_occurrence_before_and_the_one_it_is()
    {
        await using var app = await Start(typeof(Daily), _clock);

        await _clock.AdvanceBy(TimeSpan.FromDays(2));

        var second = _diary.Runs.Last().Timer.ScheduleStatus;
        Assert.NotNull(second);
        Assert.Equal(Morning.AddHours(1).UtcDateTime, second.Last);
        Assert.Equal(Morning.AddHours(25).UtcDateTime, second.Next);
    }

    [Fact]
    public async Task Occurrences_missed_during_downtime_are_made_up_for_by_one_run()
    {
        var folder = SampleFolder.New();
        await using (await Start(typeof(Daily), _clock, In(folder)))
        {
        }

        using var later = new VirtualClock(Morning.AddDays(5));
        await using var restarted = await Start(typeof(Daily), later, In(folder));
        await later.AdvanceBy(TimeSpan.FromMinutes(1));

        Assert.True(Assert.Single(_diary.Runs).Timer.IsPastDue);
    }

    [Fact]
    public async Task A_restart_before_the_next_occurrence_makes_up_for_nothing()
    {
        var folder = SampleFolder.New();
        await using (await Start(typeof(Daily), _clock, In(folder)))
        {
        }

        using var later = new VirtualClock(Morning.AddMinutes(30));
        await using var restarted = await Start(typeof(Daily), later, In(folder));
        await later.AdvanceBy(TimeSpan.FromHours(1));

        Assert.False(Assert.Single(_diary.Runs).Timer.IsPastDue);
    }

    [Fact]
    public async Task Occurrences_of_an_earlier_schedule_are_not_made_up_for()
    {
        var folder = SampleFolder.New();
        await using (await Start(typeof(Daily), _clock, In(folder)))
        {
        }

        using var later = new VirtualClock(Morning.AddDays(5));
        await using var restarted = await Start(typeof(Daily), later, builder =>
        {
            In(folder)(builder);
            builder.Configuration["DailySchedule"] = "0 0 20 * * *";
        });
        await later.AdvanceBy(TimeSpan.FromHours(1));

        Assert.Empty(_diary.Runs);
    }

    [Fact]
    public async Task A_timer_that_runs_at_start_up_runs_then_and_on_schedule()
    {
        await using var app = await Start(typeof(AtStartUp), _clock);

        await _clock.AdvanceBy(TimeSpan.FromHours(1));

        Assert.Equal([Morning, Morning.AddHours(1)], _diary.Runs.Select(run => run.At));
        Assert.All(_diary.Runs, run => Assert.Null(run.Timer.ScheduleStatus));
    }

    [Fact]
    public async Task A_timer_that_breaks_runs_again_at_its_next_occurrence()
    {
        await using var app = await Start(typeof(Breaking), _clock);

        await _clock.AdvanceBy(TimeSpan.FromHours(2));

        Assert.Equal(2, _diary.Runs.Count);
    }

    [Fact]
    public async Task A_run_that_outlasts_its_period_is_not_joined_by_another()
    {
        var time = new RunningTime();
        await using var app = await Start(typeof(Slow), time);

        await _diary.SeveralRuns.Task.WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(1, _diary.MostAtOnce);
    }

    [Theory]
    [InlineData("DailySchedule", null, "needs setting 'DailySchedule', which is missing")]
    [InlineData("DailySchedule", "0 9 * * *", "'0 9 * * *' is not a schedule of six NCRONTAB fields")]
    [InlineData("WEBSITE_TIME_ZONE", "Asia/Nowhere", "names 'Asia/Nowhere', which this machine does not know")]
    public void A_schedule_that_cannot_be_read_stops_the_start(string setting, string? value, string message)
    {
        var builder = Builder(typeof(Daily), _clock, builder => builder.Configuration[setting] = value);

        var refusal = Assert.Throws<InvalidOperationException>(builder.Build);

        Assert.Contains("Function 'Daily'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _clock.Dispose();

    private static Action<FunctionsApplicationBuilder> In(string folder) => builder =>
        builder.Services.Configure<LocalRuntimeOptions>(options => options.DataDirectory = folder);

    private Task<SampleApp> Start(Type functions, TimeProvider time, Action<FunctionsApplicationBuilder>? configure = null) =>
        SampleApp.Start(Builder(functions, time, configure));

    private FunctionsApplicationBuilder Builder(
        Type functions, TimeProvider time, Action<FunctionsApplicationBuilder>? configure = null) =>
        SampleApp.Builder([functions], builder =>
        {
            builder.Services.AddSingleton(time).AddSingleton(_diary);
            builder.Configuration["DailySchedule"] = "0 0 9 * * *";
            configure?.Invoke(builder);
        });

    public sealed record Run(DateTimeOffset At, TimerInfo Timer);

    public sealed class Diary
    {
        private int _now;

        public ConcurrentQueue<Run> Runs { get; } = new();

        public int MostAtOnce { get; private set; }

        public TaskCompletionSource SeveralRuns { get; } = new();

        public async Task Overlap(TimeSpan length)
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _now));
            await Task.Delay(length);
            Interlocked.Decrement(ref _now);
        }
    }

    public sealed class Daily(Diary diary, TimeProvider time)
    {
        [Function("Daily")]
        public void Tick([TimerTrigger("%DailySchedule%")] TimerInfo timer) => diary.Runs.Enqueue(new Run(time.GetUtcNow(), timer));
    }

    public sealed class AtStartUp(Diary diary, TimeProvider time)
    {
        [Function("AtStartUp")]
        public async Task Tick(
            [TimerTrigger("0 0 * * * *", RunOnStartup = true, UseMonitor = false)] TimerInfo timer, CancellationToken cancellation)
        {
            await Task.Delay(1, cancellation);
            diary.Runs.Enqueue(new Run(time.GetUtcNow(), timer));
        }
    }

    public sealed class Breaking(Diary diary, TimeProvider time)
    {
        [Function("Breaking")]
        public void Tick([TimerTrigger("0 0 * * * *")] TimerInfo timer)
        {
            diary.Runs.Enqueue(new Run(time.GetUtcNow(), timer));
            throw new InvalidOperationException("broken");
        }
    }

    public sealed class Slow(Diary diary)
    {
        [Function("Slow")]
        public async Task Tick([TimerTrigger("* * * * * *")] TimerInfo timer)
        {
            await diary.Overlap(TimeSpan.FromMilliseconds(50));
            diary.Runs.Enqueue(new Run(default, timer));
            if (diary.Runs.Count == 5)
            {
                diary.SeveralRuns.SetResult();
            }
        }
    }

    /// <summary>A hundred times faster than real time, so that periods pass while a run is under way.</summary>
    private sealed class RunningTime : TimeProvider
    {
        private readonly long _start = System.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => Morning + (100 * System.GetElapsedTime(_start));
    }
}
