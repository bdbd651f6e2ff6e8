using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>A paper that makes a day off a working day brings the end of a publicity nearer, however late on that very day it comes (S-19, N6).</summary>
public sealed class N6_Earlier_end_of_publicity() : Scenario("2013-01-28T09:00", ByTheDay)
{
    // The Spring Festival of 2013 was off from the 9th to the 15th; here the 12th, a Tuesday, is worked.
    private static HolidayPaper UntilThe11th
    {
        get
        {
            var known = HolidayCalendar.Embedded.Papers.Single(paper => paper.Id == "2013");
            return known with
            {
                Id = "2013-02-12",
                Published = new DateOnly(2013, 2, 12),
                Off = [.. known.Off.Select(holiday => holiday.From == new DateOnly(2013, 2, 9) ? holiday with { To = new DateOnly(2013, 2, 11) } : holiday)],
            };
        }
    }

    [Fact]
    public async Task The_batch_closes_with_the_earlier_last_day_and_not_when_its_procedure_would_have_looked_next_S19()
    {
        var caseId = await OnPublicity();
        await Play.Until("2013-02-12T15:00");
        await Amend();

        await Play.Until("2013-02-12T23:59");
        var lastDay = Play.Store.Declaration(caseId).State;
        await Play.Until("2013-02-13T00:05");

        Assert.Equal("on-publicity", lastDay);
        var awaiting = Assert.IsType<PointsCase.AwaitingMaterial>(Play.Store.Declaration(caseId).Case);
        Assert.Equal(new DateOnly(2013, 2, 12), awaiting.Term.Clock.StartedAt.ChinaDate);
        Assert.Equal(1, Play.Store.Declaration(caseId).Count<PointsEvent.DeadlineRestated>());
    }

    [Fact]
    public async Task An_end_that_has_passed_already_under_the_paper_closes_the_batch_at_once_S19()
    {
        var caseId = await OnPublicity();
        await Play.Until("2013-02-14T15:00");

        await Amend();
        await Play.Until("2013-02-14T15:05");

        Assert.Equal("awaiting-material", Play.Store.Declaration(caseId).State);
    }

    [Fact]
    public async Task Without_the_paper_the_publicity_lasts_until_the_first_working_day_after_the_festival_S19()
    {
        var caseId = await OnPublicity();

        await Play.Until("2013-02-16T23:59");
        var lastDay = Play.Store.Declaration(caseId).State;
        await Play.Until("2013-02-17T00:05");

        Assert.Equal(("on-publicity", "awaiting-material"), (lastDay, Play.Store.Declaration(caseId).State));
    }

    private async Task<string> OnPublicity()
    {
        var caseId = await Play.Declared("applicant-lin", PointsForms.Of104);
        await Play.Publish(caseId, "2013-02-05");
        return caseId;
    }

    private Task<ApiAnswer> Amend() => Play.As("ops").Write(HttpMethod.Post, "calendar/papers", UntilThe11th).Expect(201);
}
