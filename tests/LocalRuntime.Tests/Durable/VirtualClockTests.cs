using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

public sealed class VirtualClockTests
{
    [Fact]
    public async Task Timers_fire_at_their_moments_and_in_their_order()
    {
        using var clock = new VirtualClock(Rig.Start);
        var fired = new List<string>();
        using var late = clock.CreateTimer(_ => Note("late"), null, TimeSpan.FromDays(60), Timeout.InfiniteTimeSpan);
        using var each = clock.CreateTimer(_ => Note("each"), null, TimeSpan.FromDays(20), TimeSpan.FromDays(20));
        using var never = clock.CreateTimer(_ => Note("never"), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        await clock.AdvanceBy(TimeSpan.FromDays(61));

        Assert.Equal(["each 20", "each 40", "late 60", "each 60"], fired);
        Assert.Equal(Rig.Start.AddDays(61), clock.GetUtcNow());
        return;

        void Note(string name) => fired.Add($"{name} {(clock.GetUtcNow() - Rig.Start).TotalDays}");
    }

    [Fact]
    public async Task Time_goes_only_forward()
    {
        using var clock = new VirtualClock(Rig.Start);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => clock.AdvanceTo(Rig.Start.AddTicks(-1)));
    }

    [Fact]
    public async Task Whatever_is_driven_is_fired_when_due_and_waited_for()
    {
        using var clock = new VirtualClock(Rig.Start);
        var driven = new Slow(clock, Rig.Start.AddHours(1), Rig.Start.AddHours(2), Rig.Start.AddHours(5));
        clock.Drive(driven);

        await clock.AdvanceTo(Rig.Start.AddHours(3));

        Assert.Equal([Rig.Start.AddHours(1), Rig.Start.AddHours(2)], driven.Fired);
        Assert.Equal(Rig.Start.AddHours(5), driven.NextDue);
    }

    [Fact]
    public async Task Work_that_one_hands_to_another_just_before_it_is_idle_is_waited_for()
    {
        using var clock = new VirtualClock(Rig.Start);
        var engine = new Working();
        var post = new Working { BeforeIdle = () => engine.Work = Task.Delay(30) };
        clock.Drive(engine);
        clock.Drive(post);

        await clock.AdvanceTo(Rig.Start);

        Assert.True(engine.Work.IsCompleted);
    }

    [Fact]
    public async Task A_running_clock_moves_by_itself_and_can_be_moved()
    {
        using var clock = new VirtualClock(Rig.Start, running: true);
        var fired = new TaskCompletionSource();
        await clock.AdvanceBy(TimeSpan.FromDays(10));
        using var soon = clock.CreateTimer(_ => fired.SetResult(), null, TimeSpan.FromMilliseconds(20), Timeout.InfiniteTimeSpan);

        await fired.Task.WaitAsync(Rig.Soon());

        Assert.InRange(clock.GetUtcNow(), Rig.Start.AddDays(10).AddMilliseconds(20), Rig.Start.AddDays(10).AddMinutes(1));
    }

    private sealed class Working : IClockDriven
    {
        public Task Work { get; set; } = Task.CompletedTask;

        public Action? BeforeIdle { get; set; }

        public DateTimeOffset? NextDue => null;

        public Task WhenIdle(CancellationToken cancellation)
        {
            BeforeIdle?.Invoke();
            BeforeIdle = null;
            return Work;
        }

        public void FireDue()
        {
        }
    }

    private sealed class Slow(VirtualClock clock, params DateTimeOffset[] moments) : IClockDriven
    {
        private Task _work = Task.CompletedTask;

        public List<DateTimeOffset> Fired { get; } = [];

        public DateTimeOffset? NextDue => moments.Cast<DateTimeOffset?>().FirstOrDefault(moment => !Fired.Contains(moment!.Value));

        public Task WhenIdle(CancellationToken cancellation) => _work;

        public void FireDue()
        {
            Fired.Add(clock.GetUtcNow());
            _work = Task.Delay(30);
        }
    }
}
