using System.Globalization;
using Microsoft.Extensions.Configuration;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.Functions.Platform.Local;

/// <summary>The clock of the local flavour: real time, moved ahead as far as somebody moved it, also after a restart.</summary>
internal sealed class LocalClock
{
    private readonly LocalData data;

    private LocalClock(LocalData data, VirtualClock clock, bool running) => (this.data, Virtual, IsRunning) = (data, clock, running);

    public VirtualClock Virtual { get; }

    public bool IsRunning { get; }

    public static LocalClock Open(IConfiguration settings, LocalData data)
    {
        var running = settings.GetValue("Clock:Running", true);
        var start = settings["Clock:Start"] is { Length: > 0 } text ? Read(text) : TimeProvider.System.GetUtcNow() + data.ClockOffset();
        var clock = new LocalClock(data, new VirtualClock(start, running), running);
        clock.Remember();
        return clock;
    }

    public async Task AdvanceTo(DateTimeOffset moment, CancellationToken cancellation)
    {
        await Virtual.AdvanceTo(moment, cancellation);
        Remember();
    }

    private static DateTimeOffset Read(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var start)
            ? start
            : throw new SettingsException([$"Clock:Start is '{text}' and must be like 2020-07-13T09:00+08:00."]);

    private void Remember()
    {
        if (IsRunning)
        {
            data.KeepClockOffset(Virtual.GetUtcNow() - TimeProvider.System.GetUtcNow());
        }
    }
}
