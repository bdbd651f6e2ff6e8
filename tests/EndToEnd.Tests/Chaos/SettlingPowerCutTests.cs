using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Publicity;
using TalentSettlement.LocalRuntime.Durable;
using Xunit.Abstractions;

namespace TalentSettlement.EndToEnd.Tests.Chaos;

/// <summary>The power fails wherever the engine may die in the publicity of a batch and in the watch over an examination: everything once (N17, G7).</summary>
/// <remarks>The places of these procedures are gone through one by one until a life has none left; every cut life begins from a copy of one draft. The
/// examination is cut at every kind of place, the longer publicity at every await and after every activity.</remarks>
/// <param name="output">Says how many places there were.</param>
public sealed class SettlingPowerCutTests(ITestOutputHelper output) : IDisposable
{
    private const string Applicant = "applicant-lin";
    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("talent-settling-");

    [Fact]
    public Task Everybody_of_a_batch_is_public_once_and_closed_once_and_every_objection_is_decided_once_wherever_the_power_fails_S18_N14_N17() =>
        CutEverywhere("2013-01-14T09:00", scene => scene.Declared(Applicant, PointsForms.Of104), ("publicity-", [CrashPoint.OrchestratorAwait, CrashPoint.AfterActivity]), Publicity, (scene, caseId) =>
        {
            var stored = scene.Store.Declaration(caseId);
            Assert.Equal(
                ("awaiting-material", 1, 1, 1, 1),
                (stored.State, stored.Count<PointsEvent.Publicised>(), stored.Count<PointsEvent.ObjectionReceived>(), stored.Count<PointsEvent.ObjectionRuled>(), stored.Count<PointsEvent.PublicityPassed>()));
            Assert.Equal(1, scene.Store.Count("registry WHERE kind = 'publicity:2013-01-1'"));
        });

    [Fact]
    public Task An_examination_is_reminded_of_breached_and_decided_once_wherever_the_power_fails_S32_G9_N17() =>
        CutEverywhere("2013-01-14T09:00", scene => scene.Accepted(Applicant, PointsForms.Of104), ("approval-", Enum.GetValues<CrashPoint>()), Examination, (scene, caseId) =>
        {
            var stored = scene.Store.Declaration(caseId);
            Assert.Equal(("to-be-printed", 1, 1), (stored.State, stored.Count<PointsEvent.TermBreached>(), stored.Count<PointsEvent.Approved>()));
            Assert.Equal([5, 2, 0], stored.Journal.Select(entry => entry.Fact).OfType<PointsEvent.ExaminationReminded>().Select(fact => fact.DaysBefore));
        });

    /// <inheritdoc/>
    public void Dispose() => work.Delete(recursive: true);

    // Each step looks first whether it was already done, as a person does whose screen froze.
    private static IEnumerable<Func<Play, Task>> Publicity(string caseId)
    {
        yield return scene => Until(scene, "2013-01-18T12:00");
        yield return scene => scene.As("extra-9").With(key: "objection").ObjectTo("2013-01-1", 1, "学历不实").Expect(201);
        yield return scene => Until(scene, "2013-01-28T12:00");
        yield return async scene =>
        {
            foreach (var line in (await scene.As("officer-shenzhen").Objections().As<ObjectionList>()).Items)
            {
                await scene.As("officer-shenzhen").With(key: "ruling").RuleOnObjection(line.Id, ObjectionRuling.Dismissed, "经核实,学历属实", "所反映的情况不属实").Expect(200);
            }
        };
        yield return scene => Until(scene, "2013-01-29T12:00");
    }

    private static IEnumerable<Func<Play, Task>> Examination(string caseId)
    {
        yield return scene => Until(scene, "2013-03-03T12:00");
        yield return async scene =>
        {
            if (scene.Store.Declaration(caseId).State == "examining")
            {
                await scene.As("officer-shenzhen").LookAt(caseId);
                await scene.As("officer-shenzhen").Approve(caseId).Expect(200);
            }
        };
        yield return scene => Until(scene, "2013-03-04T12:00");
    }

    private async Task CutEverywhere(
        string start, Func<Play, Task<string>> draft, (string Instances, CrashPoint[] Kinds) cuts, Func<string, IEnumerable<Func<Play, Task>>> story, Action<Play, string> check)
    {
        var first = Directory.CreateDirectory(Path.Combine(work.FullName, "draft")).FullName;
        string caseId, now;
        await using (var scene = await Play.Start(start, EveryThreeHours, first))
        {
            caseId = await draft(scene);
            await scene.Settle();
            now = Clock(scene);
        }

        var crash = new CountedCrash(cuts.Kinds, 1, cuts.Instances);
        for (var place = 1; crash.Struck || place == 1; place++)
        {
            crash = new CountedCrash(cuts.Kinds, place, cuts.Instances);
            await Live(Copy(first, Path.Combine(work.FullName, $"cut-{place}")), now, crash, story(caseId), scene => check(scene, caseId));
            Assert.True(place < 300, "The procedure never ends without a cut.");
        }

        output.WriteLine($"{crash.Passed} places at which the power may fail.");
        Assert.True(crash.Passed > 10, "The procedure has more places than that.");
    }

    private static async Task Live(string directory, string now, CountedCrash crash, IEnumerable<Func<Play, Task>> story, Action<Play> check)
    {
        var scene = await Play.Start(now, service => EveryThreeHours(service) with { CrashPoints = crash }, directory);
        var restarted = false;
        try
        {
            foreach (var step in story)
            {
                await Try(step, scene, crash);
                if (crash.Struck && !restarted)
                {
                    restarted = true;
                    await scene.Service.Services.GetRequiredService<DurableEngine>().WhenCrashed.WaitAsync(TimeSpan.FromSeconds(30));
                    var later = Clock(scene);
                    await scene.DisposeAsync();
                    scene = await Play.Start(later, EveryThreeHours, directory);
                    await scene.Service.AdvanceBy(TimeSpan.FromHours(3));
                    await step(scene);
                    await scene.Settle();
                }
            }

            // What a power cut took from the outbox is taken up by its timer, once a day here.
            await scene.Service.AdvanceBy(TimeSpan.FromDays(1));
            check(scene);
            await Invariants.Hold(scene);
        }
        finally
        {
            await scene.DisposeAsync();
        }
    }

    private static async Task Try(Func<Play, Task> step, Play scene, CountedCrash crash)
    {
        try
        {
            await step(scene);
            await scene.Settle();
        }
        catch (SimulatedCrashException) when (crash.Struck)
        {
            // The engine died while the clock waited for it.
        }
    }

    // A look for batches that the power cut short is made up for by the next one.
    private static LocalServiceOptions EveryThreeHours(LocalServiceOptions service) =>
        Scenario.ByTheDay(service) with { Settings = Scenario.ByTheDay(service).Settings.SetItem("PublicityBatchSchedule", "0 0 */3 * * *") };

    private static Task Until(Play scene, string moment) => scene.Now < Play.Moment(moment) ? scene.Until(moment) : scene.Settle();

    private static string Clock(Play scene) => scene.Now.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    private static string Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return to;
    }
}
