using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-44: the sixtieth day after publicity, in an ordinary week (S-25, P-MAT).</summary>
[Trait("Scenario", "SC-44")]
public sealed class SC44_Sixtieth_day() : Scenario("2013-01-14T09:00", ByTheDay)
{
    [Fact]
    public async Task A_publicity_that_ends_on_January_28_leaves_time_until_March_29_before_half_past_five_S25()
    {
        var caseId = await Publicised();
        await Play.Until("2013-03-29T17:29:59.999");
        await Play.HandsIn(caseId);

        await Play.Stands(caseId, "at-window", "window");
    }

    [Fact]
    public async Task At_half_past_five_nothing_is_taken_in_the_case_lapses_once_and_the_person_may_declare_again_S25()
    {
        var caseId = await Publicised();
        await Play.As("applicant-lin").Declare().Refused(409, "active-case-exists");
        await Play.Until("2013-03-29T17:30:00.000");

        await Play.Acts("window-shenzhen", caseId, it => it.TakeIn(caseId, Settling.Qihang)).Refused(409, "materials-overdue");

        await Play.Until("2013-04-02T12:00");
        await Play.Acts("window-shenzhen", caseId, it => it.TakeIn(caseId, Settling.Qihang)).Refused(409, "materials-overdue");
        await Play.Stands(caseId, "lapsed", "nobody");
        var lapsed = Assert.IsType<PointsCase.Lapsed>(Play.Store.Declaration(caseId).Case);
        Assert.Equal((TermPurpose.WrittenMaterial, Play.Moment("2013-03-29T17:30")), (lapsed.Term, lapsed.At));
        Assert.Equal(1, Play.Store.Declaration(caseId).Count<PointsEvent.MaterialLapsed>());
        Assert.Single(Play.Store.Texts(caseId, "material-lapsed"));
        var again = (await Play.As("applicant-lin").Declare().Expect(201)).Receipt.CaseId;
        Assert.Equal(caseId, (await Play.Sees(again, "applicant-lin")).Previous);
    }

    [Fact]
    public async Task Fourteen_seven_two_days_before_and_on_the_last_day_the_person_is_reminded_once_each_G8()
    {
        var caseId = await Publicised();
        var reminded = new List<string>();
        foreach (var day in (string[])["2013-03-15", "2013-03-22", "2013-03-27", "2013-03-29"])
        {
            await Play.Until($"{day}T08:59:59");
            reminded.Add(string.Join(",", Rungs(caseId)));
            await Play.Until($"{day}T12:00");
        }

        Assert.Equal(["", "14", "14,7", "14,7,2"], reminded);
        Assert.Equal([14, 7, 2, 0], Rungs(caseId));
        Assert.Equal(4, Play.Store.Texts(caseId, "material-reminder").Length);
    }

    [Fact]
    public async Task Reminders_come_once_each_also_when_the_host_was_down_between_them_G7()
    {
        var directory = Directory.CreateTempSubdirectory("talent-e2e-");
        try
        {
            string caseId;
            await using (var before = await Play.Start("2013-01-14T09:00", ByTheDay, directory.FullName))
            {
                caseId = await before.Declared("applicant-lin", PointsForms.Of104);
                await before.PassPublicity(caseId, "2013-01-21");
                await before.Until("2013-03-15T12:00");
            }

            await using var after = await Play.Start("2013-03-28T10:00", ByTheDay, directory.FullName);
            await after.Until("2013-03-29T17:00");

            Assert.Equal([14, 7, 2, 0], after.Store.Declaration(caseId).Journal.Select(entry => entry.Fact).OfType<PointsEvent.MaterialReminded>().Select(fact => fact.DaysBefore));
            await Invariants.Hold(after);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private async Task<string> Publicised()
    {
        var caseId = await Play.Declared("applicant-lin", PointsForms.Of104);
        await Play.PassPublicity(caseId, "2013-01-21");
        Assert.Equal((new DateOnly(2013, 3, 29), new TimeOnly(17, 30)), LastMoment((await Play.Sees(caseId)).Deadline!.Until));
        return caseId;
    }

    private static (DateOnly, TimeOnly) LastMoment(DateTimeOffset until) => (DateOnly.FromDateTime(until.DateTime), TimeOnly.FromDateTime(until.DateTime));

    private IEnumerable<int> Rungs(string caseId) =>
        Play.Store.Declaration(caseId).Journal.Select(entry => entry.Fact).OfType<PointsEvent.MaterialReminded>().Select(fact => fact.DaysBefore);
}
