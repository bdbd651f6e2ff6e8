using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Remembers the occurrences of each timer in a file of its own, so that downtime is noticed.</summary>
internal sealed class TimerStatusFiles(IOptions<LocalRuntimeOptions> options)
{
    private readonly string _folder = Path.Combine(options.Value.DataDirectory, "timers");

    public ScheduleStatus? Find(string timer)
    {
        var file = PathOf(timer);
        try
        {
            return File.Exists(file) ? JsonSerializer.Deserialize<ScheduleStatus>(File.ReadAllBytes(file)) : null;
        }
        catch (JsonException)
        {
            // A power cut can empty a file; a timer without a past is better than an app that cannot start.
            return null;
        }
    }

    public void Save(string timer, ScheduleStatus status)
    {
        Directory.CreateDirectory(_folder);
        var written = PathOf(timer) + ".new";
        File.WriteAllBytes(written, JsonSerializer.SerializeToUtf8Bytes(status));
        File.Move(written, PathOf(timer), overwrite: true);
    }

    private string PathOf(string timer) => Path.Combine(_folder, $"{timer}.json");
}
