using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Permits;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.LocalRuntime.Durable;
using Xunit.Abstractions;

namespace TalentSettlement.EndToEnd.Tests.Chaos;

/// <summary>The power fails wherever the engine may die, in every procedure of a case: one decision, one text, one number (N17).</summary>
/// <remarks>The places are counted in a life without a cut, so a procedure that awaits more is cut more often. Every cut life begins from a copy of one
/// draft. The case that passes by itself is cut at every kind of place, the longer one at every await and after every activity.</remarks>
/// <param name="output">Says how many places there were.</param>
public sealed class PowerCutTests(ITestOutputHelper output) : IDisposable
{
    private const string Applicant = "extra-1";
    private static readonly string[] Told = ["submission-received", "review-passed-choose-delivery", "permit-ready-at-window"];
    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("talent-chaos-");

    [Fact]
    public Task A_case_that_passes_by_itself_is_decided_told_and_numbered_once_wherever_the_power_fails_N17() =>
        CutEverywhere(automatic: true, Enum.GetValues<CrashPoint>());

    [Fact]
    public Task A_case_with_opinions_is_decided_told_and_numbered_once_wherever_the_power_fails_N17() =>
        CutEverywhere(automatic: false, CrashPoint.OrchestratorAwait, CrashPoint.AfterActivity);

    /// <inheritdoc/>
    public void Dispose() => work.Delete(recursive: true);

    private async Task CutEverywhere(bool automatic, params CrashPoint[] kinds)
    {
        var draft = Path.Combine(work.FullName, "draft");
        Directory.CreateDirectory(draft);
        string caseId;
        await using (var scene = await Play.Start("2020-07-13T09:00", continues: draft))
        {
            caseId = await scene.Draft(Applicant, Forms.Comparable);
        }

        var counted = new CountedCrash(kinds);
        await Live(draft, "uncut", caseId, automatic, counted);
        output.WriteLine($"{counted.Passed} places at which the power may fail.");
        Assert.InRange(counted.Passed, 20, 1000);
        for (var place = 1; ; place++)
        {
            var crash = new CountedCrash(kinds, place);
            await Live(draft, $"cut-{place}", caseId, automatic, crash);
            if (!crash.Struck)
            {
                Assert.InRange(place, counted.Passed * 9 / 10, counted.Passed * 2);
                return;
            }
        }
    }

    private async Task Live(string draft, string name, string caseId, bool automatic, CountedCrash crash)
    {
        var directory = Copy(draft, Path.Combine(work.FullName, name));
        var provider = new EnduringProvider();
        var scene = await Begin(directory, "2020-07-13T09:00", automatic, provider, crash);
        var restarted = false;
        try
        {
            foreach (var step in Story(caseId))
            {
                await Try(step, scene, crash);
                if (crash.Struck && !restarted)
                {
                    restarted = true;
                    await scene.Service.Services.GetRequiredService<DurableEngine>().WhenCrashed.WaitAsync(TimeSpan.FromSeconds(30));
                    var now = scene.Now.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", System.Globalization.CultureInfo.InvariantCulture);
                    await scene.DisposeAsync();
                    scene = await Begin(directory, now, automatic, provider, null);
                    provider.CallBack(scene.Service.Services);
                    // What the power cut took from the outbox is taken up by its timer.
                    await scene.Service.AdvanceBy(TimeSpan.FromMinutes(30));
                    await step(scene);
                    await scene.Settle();
                }
            }

            Check(scene, caseId, provider, name);
            await Invariants.Hold(scene);
        }
        finally
        {
            await scene.DisposeAsync();
        }
    }

    // Each step looks first whether it was already done, as a person does whose screen froze.
    private static IEnumerable<Func<Play, Task>> Story(string caseId)
    {
        yield return async scene =>
        {
            if (scene.Store.Case(caseId).State == "draft")
            {
                await scene.As(Applicant).Look(caseId);
                await scene.As(Applicant).Submit(caseId).Expect(200);
            }
        };
        foreach (var reviewer in new[] { "reviewer-edu-nankai", "reviewer-psb-nankai" })
        {
            yield return scene => Opine(scene, reviewer, caseId);
        }

        yield return scene => scene.Service.AdvanceBy(TimeSpan.FromMinutes(20));
        yield return async scene =>
        {
            if (scene.Store.Case(caseId).State == "passed")
            {
                await scene.As(Applicant).Look(caseId);
                await scene.As(Applicant).Deliver(caseId, new Delivery.AtWindow()).Expect(200);
            }
        };
        yield return scene => scene.Service.AdvanceBy(TimeSpan.FromMinutes(50));
    }

    private static async Task Opine(Play scene, string reviewer, string caseId)
    {
        foreach (var item in await scene.Tasks(reviewer, caseId))
        {
            await scene.As(reviewer).Satisfied(caseId, item).Expect(200);
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

    private static void Check(Play scene, string caseId, EnduringProvider provider, string name)
    {
        var stored = scene.Store.Case(caseId);
        Assert.True(
            ("permitted", 1, 1, 1) == (stored.State, stored.Count<TalentEvent.Submitted>(), stored.Count<TalentEvent.ReviewPassed>(), stored.Count<TalentEvent.PermitIssued>()),
            $"{name}: {stored.State}, {string.Join(' ', stored.Journal.Select(entry => entry.Fact.GetType().Name))}");
        Assert.Equal(Told.Order(), scene.Store.Texts(caseId).Select(text => text.Template).Order());
        var texts = scene.Store.Texts(caseId);
        Assert.True(
            texts.All(text => text.Status == "delivered"),
            $"{name}: {string.Join(", ", texts.Select(text => $"{text.Template} {text.Status} {string.Join('+', text.Way)}"))}");
        Assert.True(
            provider.Tokens.SequenceEqual(texts.Select(text => $"{text.Message}-1").Order(StringComparer.Ordinal)),
            $"{name}: {string.Join(' ', provider.Tokens)}");
        Assert.Equal(2, scene.Store.Count("numbers"));
    }

    private static async Task<Play> Begin(string directory, string now, bool automatic, EnduringProvider provider, CountedCrash? crash)
    {
        var scene = await Play.Start(now, service => service with { CrashPoints = crash, Replace = provider.Serve }, directory);
        if (automatic)
        {
            scene.Register(Applicant, ComparisonScript.Any, ComparisonAnswer.Match);
        }

        return scene;
    }

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
