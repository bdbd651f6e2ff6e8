using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.LocalRuntime.Durable;

namespace TalentSettlement.EndToEnd.Tests.Chaos;

/// <summary>The power fails wherever the engine may die while open deadlines are stated anew: one line in each case (N6, N17).</summary>
public sealed class RestatementPowerCutTests : IDisposable
{
    private static readonly string[] Applicants = ["extra-1", "extra-2", "extra-3"];

    private static readonly HolidayPaper Paper = new(
        "2027", 2027, new DateOnly(2026, 12, 28), "test", [new Holiday("元旦", "New Year's Day", new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 3))], []);

    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("talent-restatement-");

    [Fact]
    public async Task Every_open_case_is_restated_once_wherever_the_power_fails_N6_N17()
    {
        var crash = new CountedCrash(Enum.GetValues<CrashPoint>(), 1);
        for (var place = 1; crash.Struck || place == 1; place++)
        {
            crash = new CountedCrash(Enum.GetValues<CrashPoint>(), place);
            await Live(Path.Combine(work.FullName, $"cut-{place}"), crash);
            Assert.True(place < 100, "The restatement never ends without a cut.");
        }

        Assert.True(crash.Passed > 5, "The restatement has more places than that.");
    }

    /// <inheritdoc/>
    public void Dispose() => work.Delete(recursive: true);

    private static async Task Live(string directory, CountedCrash crash)
    {
        Directory.CreateDirectory(directory);
        await using (var before = await Play.Start("2026-12-29T09:00", Scenario.HourlyOutbox, directory))
        {
            foreach (var applicant in Applicants)
            {
                await before.Submitted(applicant, Forms.ThreeDepartments);
            }

            await before.Until("2026-12-29T12:00");
        }

        await using (var cut = await Play.Start("2026-12-29T12:00", service => Scenario.HourlyOutbox(service) with { CrashPoints = crash }, directory))
        {
            await Try(() => cut.As("ops").With(key: "paper").Write(HttpMethod.Post, "calendar/papers", Paper), crash);
            await Try(() => cut.Until("2026-12-29T12:05"), crash);
        }

        await using var after = await Play.Start("2026-12-29T12:10", Scenario.HourlyOutbox, directory);
        await after.As("ops").With(key: "paper").Write(HttpMethod.Post, "calendar/papers", Paper).Expect(201);
        await after.Until("2026-12-29T14:00");

        Assert.Equal([1, 1, 1], after.Store.Cases().Select(stored => stored.Count<TalentEvent.DeadlineRestated>()));
        var amendment = Assert.Single((await after.As("ops").Get("amendments").As<AmendmentList>()).Items);
        Assert.Equal(0, amendment.Failed);
        await Invariants.Hold(after);
    }

    private static async Task Try(Func<Task> step, CountedCrash crash)
    {
        try
        {
            await step();
        }
        catch (SimulatedCrashException) when (crash.Struck)
        {
            // The engine died while the clock waited for it.
        }
    }
}
