using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>The walkthrough: drives a service of its own through the procedure, by its public API and on a clock it moves itself.</summary>
public static class Demonstration
{
    /// <summary>What the clock shows first: three days before the cut-over.</summary>
    public static DateTimeOffset Start { get; } = new(2020, 6, 5, 9, 0, 0, ChinaTime.Offset);

    // Months pass: what only mends crashes, and what only has days to look after, need not look every ten minutes.
    private static ImmutableDictionary<string, string> Schedules { get; } = ImmutableDictionary<string, string>.Empty
        .Add("OutboxSchedule", "0 0 */6 * * *")
        .Add("DeadlineSchedule", "0 0 0 * * *")
        .Add("PublicityBatchSchedule", "0 0 1 * * *");

    /// <summary>Tells every story.</summary>
    /// <param name="output">Where to.</param>
    /// <returns>0 when every step came as expected, otherwise 1.</returns>
    public static Task<int> Run(TextWriter output) => Run(output, AllStories.InOrder);

    /// <summary>Tells stories, one after another on the same clock, until one comes otherwise than expected.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="stories">The stories.</param>
    /// <returns>0 when every step came as expected, otherwise 1.</returns>
    public static Task<int> Run(TextWriter output, params ImmutableArray<Story> stories) => Run(output, service => service, stories);

    /// <summary>Tells stories in a service that is started otherwise than usual, for example on another store.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="options">How the service is started, given how it usually is.</param>
    /// <param name="stories">The stories.</param>
    /// <returns>0 when every step came as expected, otherwise 1.</returns>
    public static async Task<int> Run(TextWriter output, Func<LocalServiceOptions, LocalServiceOptions> options, params ImmutableArray<Story> stories)
    {
        var began = TimeProvider.System.GetTimestamp();
        await using var service = await LocalService.Start(options(new LocalServiceOptions(Start) { Settings = Schedules }));
        using var scene = new Scene(service, output);
        await output.WriteLineAsync($"TalentSettlement 落户: the walkthrough, in {DirectoryOf(service)} until it ends");
        foreach (var (place, story) in stories.Index())
        {
            if (await Tell(scene, $"{place + 1}. {story.Title}", story) is { } deviation)
            {
                await output.WriteLineAsync($"  ✗ {deviation}\n\nDEVIATION in story {place + 1}: {deviation}");
                return 1;
            }
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{stories.Length} stories, {scene.Checks} checks, all as expected; {TimeProvider.System.GetElapsedTime(began).TotalSeconds:F1} s of real time."));
        return 0;
    }

    private static async Task<string?> Tell(Scene scene, string title, Story story)
    {
        scene.Open(title);
        try
        {
            await story.Tell(scene);
            return null;
        }
        catch (Exception otherwise) when (otherwise is DeviationException or ApiException)
        {
            // Expected things that came otherwise end the telling; anything else is a bug and is shown as one.
            return otherwise.Message;
        }
    }

    private static string DirectoryOf(LocalService service) => service.Services.GetRequiredService<LocalData>().Root;
}
