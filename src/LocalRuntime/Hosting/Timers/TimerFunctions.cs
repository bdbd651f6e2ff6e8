using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Runs the timer functions of the app, by real time or by a clock that is moved.</summary>
internal sealed class TimerFunctions : IHostedService, IClockDriven, IAsyncDisposable
{
    // Real time is looked at no less often than this, so that a machine that slept or a clock that was set is noticed.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _stopping = new();
    private readonly IReadOnlyList<TimerFunction> _timers;
    private readonly TimeProvider _time;
    private readonly ITimer _alarm;

    public TimerFunctions(IServiceProvider services, FunctionCatalog catalog, IConfiguration settings, TimeProvider time)
    {
        _time = time;
        _timers = [.. catalog.With<TimerTriggerAttribute>().Select(it => Create(services, settings, it.Function, it.Trigger))];
        _alarm = time.CreateTimer(_ => FireDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public DateTimeOffset? NextDue => _timers.Min(timer => timer.Due);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var timer in _timers)
        {
            timer.Resume();
        }

        (_time as VirtualClock)?.Drive(this);
        FireDue();
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        (_time as VirtualClock)?.Release(this);
        await _stopping.CancelAsync();
        await Task.WhenAll(_timers.Select(timer => timer.Running)).WaitAsync(cancellationToken);
    }

    public Task WhenIdle(CancellationToken cancellation) =>
        Task.WhenAll(_timers.Select(timer => timer.Running)).WaitAsync(cancellation);

    public void FireDue()
    {
        if (_stopping.IsCancellationRequested)
        {
            return;
        }

        foreach (var run in _timers.Select(timer => timer.FireDue(_stopping.Token)).OfType<Task>())
        {
            run.ContinueWith(_ => SetAlarm(), TaskScheduler.Default);
        }

        SetAlarm();
    }

    public async ValueTask DisposeAsync()
    {
        await _alarm.DisposeAsync();
        _stopping.Dispose();
    }

    private static TimerFunction Create(
        IServiceProvider services, IConfiguration settings, FunctionMethod function, TimerTriggerAttribute trigger)
    {
        var schedule = TimerSchedule.Parse(function, trigger.Schedule, settings);
        return ActivatorUtilities.CreateInstance<TimerFunction>(
            services,
            CompiledFunction.From(function, Own),
            ActivatorUtilities.CreateInstance<TimerOccurrences>(services, function.Name, trigger, schedule));
    }

    private static ParameterSource? Own(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(TimerTriggerAttribute)) && parameter.ParameterType == typeof(TimerInfo)
            ? run => new(run.Trigger)
            : null;

    private void SetAlarm()
    {
        if (NextDue is { } due && !_stopping.IsCancellationRequested)
        {
            var wait = due - _time.GetUtcNow();
            var sleep = wait > LongestSleep && _time is not VirtualClock ? LongestSleep : wait;
            _alarm.Change(sleep > TimeSpan.Zero ? sleep : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }
}
