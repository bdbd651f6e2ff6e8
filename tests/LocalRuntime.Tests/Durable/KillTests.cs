using System.Diagnostics;
using TalentSettlement.LocalRuntime.Victim;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

/// <summary>The process is killed (SIGKILL) at random moments, two hundred times; nothing is lost and nothing is concluded twice.</summary>
public sealed class KillTests
{
    private const int Databases = 4;
    private const int Kills = 50;

    [Fact]
    public async Task Killed_two_hundred_times_nothing_is_lost_and_nothing_is_concluded_twice()
    {
        var completed = await Task.WhenAll(Enumerable.Range(0, Databases).Select(seed => Task.Run(() => KillAndCheck(seed))));

        Assert.True(completed.Min() > 4, $"Only {completed.Min()} reviews in {Kills} lives.");
    }

    private static async Task<int> KillAndCheck(int seed)
    {
        var folder = Directory.CreateTempSubdirectory("victim-").FullName;
        var random = new Random(seed);
        for (var kill = 0; kill < Kills; kill++)
        {
            // Mostly cut short in the first steps, now and then with work of every age under way, and now and then while starting.
            var span = kill % 5 == 0 ? random.Next(300, 500) : random.Next(20, 150);
            await LiveAndDie(folder, TimeSpan.FromMilliseconds(span), beforeReady: kill % 10 == 9);
        }

        var life = new Life(folder);
        await life.Live(clients: 0, goesOn: () => false, ready: () => { }).WaitAsync(Rig.Soon());
        var count = Check(Journal.Read(life.JournalPath));
        Assert.Equal(0, Storage.Count(life.DatabasePath, "history"));
        Assert.Equal(0, Storage.Count(life.DatabasePath, "messages"));
        Directory.Delete(folder, recursive: true);
        return count;
    }

    private static async Task LiveAndDie(string folder, TimeSpan span, bool beforeReady)
    {
        using var victim = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(Life).Assembly.Location, folder])
        {
            RedirectStandardOutput = true,
        })!;
        if (!beforeReady)
        {
            var line = await victim.StandardOutput.ReadLineAsync(Rig.Soon());
            Assert.True(line == "ready", $"A life ended by itself: {line}");
        }

        await Task.Delay(span);
        Assert.False(victim.HasExited, "A life ended by itself.");
        victim.Kill();
        await victim.WaitForExitAsync(Rig.Soon());
    }

    private static int Check(IReadOnlyList<string[]> journal)
    {
        var started = journal.Where(words => words[0] == "started").Select(words => words[1]).Distinct().ToList();
        var completed = journal.Where(words => words[0] == "completed").ToLookup(words => words[1], words => $"{words[2]} {words[4]}");
        var effects = journal.Where(words => words[0] == "effect").ToLookup(words => (words[1], words[2]), words => words[3]);
        foreach (var id in started)
        {
            var concluded = Assert.Single(effects[(id, "conclude")].Distinct());
            Assert.Equal($"Completed {concluded}", Assert.Single(completed[id].Distinct()));
        }

        // Run again after a crash an effect repeats itself word for word; a second life of the same review would not.
        Assert.All(effects, effect => Assert.Single(effect.Distinct()));
        AssertNothingHappensAfterTheEnd(journal);
        return started.Count;
    }

    private static void AssertNothingHappensAfterTheEnd(IReadOnlyList<string[]> journal)
    {
        var ended = new HashSet<string>();
        foreach (var words in journal)
        {
            Assert.False(words[0] == "effect" && ended.Contains(words[1]), $"{string.Join(' ', words)}: it had ended.");
            if (words[0] == "completed")
            {
                ended.Add(words[1]);
            }
        }
    }
}
