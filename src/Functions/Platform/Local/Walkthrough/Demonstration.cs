using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>The walkthrough: drives services of its own through both procedures, by their public API and on clocks it moves itself.</summary>
public static class Demonstration
{
    // Months pass: what only mends crashes, and what only has days to look after, need not look every ten minutes.
    private static ImmutableDictionary<string, string> Schedules { get; } = ImmutableDictionary<string, string>.Empty
        .Add("OutboxSchedule", "0 0 */6 * * *")
        .Add("DeadlineSchedule", "0 0 0,1 * * *")
        .Add("PublicityBatchSchedule", "0 0 1 * * *");

    /// <summary>Tells every story.</summary>
    /// <param name="output">Where to.</param>
    /// <returns>0 when every step came as expected, otherwise 1.</returns>
    public static Task<int> Run(TextWriter output) => Run(output, AllStories.InOrder);

    /// <summary>Tells chapters until a story comes otherwise than expected.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="chapters">The chapters.</param>
    /// <returns>0 when every step came as expected, otherwise 1.</returns>
    public static Task<int> Run(TextWriter output, params ImmutableArray<Chapter> chapters) => Run(output, service => service, chapters);

    /// <summary>Tells chapters in services that are started otherwise than usual, for example on another store.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="options">How a service is started, given how it usually is.</param>
    /// <param name="chapters">The chapters.</param>
    /// <returns>0 when every step came as expected, otherwise 1.</returns>
    public static async Task<int> Run(TextWriter output, Func<LocalServiceOptions, LocalServiceOptions> options, params ImmutableArray<Chapter> chapters)
    {
        var began = TimeProvider.System.GetTimestamp();
        var (stories, checks) = (0, 0);
        await output.WriteLineAsync("TalentSettlement 落户: the walkthrough");
        foreach (var chapter in chapters)
        {
            await using var service = await LocalService.Start(options(new LocalServiceOptions(chapter.Start) { Settings = Schedules }));
            using var scene = new Scene(service, output);
            await output.WriteLineAsync($"\n══ {chapter.Title}, in {DirectoryOf(service)} until it ends");
            foreach (var story in chapter.Stories)
            {
                stories++;
                if (await Tell(scene, $"{stories}. {story.Title}", story) is { } deviation)
                {
                    await output.WriteLineAsync($"  ✗ {deviation}\n\nDEVIATION in story {stories}: {deviation}");
                    return 1;
                }
            }

            checks += scene.Checks;
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{stories} stories, {checks} checks, all as expected; {TimeProvider.System.GetElapsedTime(began).TotalSeconds:F1} s of real time."));
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
