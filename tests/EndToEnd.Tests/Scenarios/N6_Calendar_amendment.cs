using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>A new paper of the State Council: dry run, then a line in the journal of every open case whose date moves (G5, N6, N7).</summary>
public sealed class N6_Calendar_amendment() : Scenario("2026-12-29T09:00", HourlyOutbox)
{
    private static readonly HolidayPaper Paper = NewYear("2027", 3);

    [Fact]
    public async Task The_dry_run_names_every_case_whose_date_moves_and_by_how_much_and_changes_nothing_N6_N7()
    {
        var (one, other) = (await Play.Submitted("extra-1", Forms.ThreeDepartments), await Play.Submitted("extra-2", Forms.ThreeDepartments));
        await Play.Draft("extra-3", Forms.ThreeDepartments);
        var before = Play.Store.Dump();

        var first = await Preview(Paper, "?take=1");
        var second = await Preview(Paper, $"?take=1&after={first.Next}");

        Assert.Equal(before, Play.Store.Dump());
        Assert.Equal((1, 1, null), (first.Examined, second.Examined, second.Next));
        Assert.Equal(new[] { one, other }.Order(), first.Items.Concat(second.Items).Select(line => line.CaseId).Order());
        var line = first.Items[0];
        Assert.Equal(
            ("talent", TermPurpose.DepartmentReview, new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 4), 3, Confidence.Published),
            (line.Procedure, line.Purpose, line.Before, line.After, line.MovedBy, line.Confidence));
        Assert.Contains(line.Why, words => words.Contains("元旦放假", StringComparison.Ordinal));
        Assert.Equal("2026", (await Play.As(null).Get("calendar").As<CalendarInForce>()).Version);
        await Play.As("ops").Write(HttpMethod.Post, "calendar/papers/preview?after=x", Paper).Refused(400, "page-token");
        await Play.As("ops").Write(HttpMethod.Post, "calendar/papers/preview?take=201", Paper).Refused(400, "page-size");
    }

    [Fact]
    public async Task Applied_it_is_part_of_the_calendar_and_every_open_case_has_one_line_for_it_N6()
    {
        var (one, other) = (await Play.Submitted("extra-1", Forms.ThreeDepartments), await Play.Submitted("extra-2", Forms.ThreeDepartments));
        var draft = await Play.Draft("extra-3", Forms.ThreeDepartments);

        var applied = await Play.As("ops").With(key: "paper-2027").Write(HttpMethod.Post, "calendar/papers", Paper).Expect(201);
        Assert.Contains(Paper.Id, (await Play.As(null).Get("calendar").As<CalendarInForce>()).Papers.Select(paper => paper.Id));
        await Play.Until("2026-12-29T09:05");
        var again = await Play.As("ops").With(key: "paper-2027").Write(HttpMethod.Post, "calendar/papers", Paper).Expect(201);
        await Play.Settle();

        Assert.Equal(applied.Body.GetRawText(), again.Body.GetRawText());
        Assert.All([one, other], caseId => Assert.Equal(1, Play.Store.Case(caseId).Count<TalentEvent.DeadlineRestated>()));
        Assert.Equal(0, Play.Store.Case(draft).Count<TalentEvent.DeadlineRestated>());
        Assert.Equal(Play.Moment("2027-01-05T00:00"), (await Play.As("reviewer-hrss-nankai").Review(one).As<DepartmentReview>()).NormEnds);
        var told = (await Play.As("extra-1").Get($"cases/{one}/timeline").As<Timeline>()).Entries[^1];
        Assert.Equal(("system", "deadline-restated", "2027-01-01: 2027-01-04"), (told.By, told.Fact, told.About));
        var amendment = Assert.Single((await Play.As("ops").Get("amendments").As<AmendmentList>()).Items);
        Assert.Equal((1, "ops", "test", 2, 0), (amendment.Number, amendment.By, amendment.Source, amendment.Restated, amendment.Failed));
        Assert.Empty(Play.Store.Texts(one, "deadline-moved"));
    }

    [Fact]
    public async Task What_is_submitted_afterwards_is_stated_under_the_new_paper_and_needs_no_line_N6()
    {
        await Play.As("ops").Write(HttpMethod.Post, "calendar/papers", Paper).Expect(201);
        await Play.Until("2026-12-29T09:01");

        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        await Play.Until("2026-12-29T10:00");

        Assert.Equal(Play.Moment("2027-01-05T00:00"), (await Play.As("reviewer-hrss-nankai").Review(caseId).As<DepartmentReview>()).NormEnds);
        Assert.Equal(0, Play.Store.Case(caseId).Count<TalentEvent.DeadlineRestated>());
    }

    [Fact]
    public async Task A_paper_that_cannot_be_taken_says_why_and_amends_nothing_N6()
    {
        var before = Play.Store.Dump();

        await Refused(Paper with { Published = new DateOnly(2026, 12, 30) }, 422, "paper-not-published");
        await Refused(Paper with { Source = "" }, 422, "text-missing");
        await Refused(Paper with { Work = [new MakeUpDay("元旦", "New Year's Day", new DateOnly(2027, 1, 4))] }, 422, "paper-faulty");
        await Refused(HolidayCalendar.Embedded.Papers[^1], 409, "paper-known");
        await Refused(HolidayCalendar.Embedded.Papers.First(paper => paper.Year == 2020) with { Id = "typed again" }, 409, "paper-superseded");

        Assert.Equal(before, Play.Store.Dump());
        Assert.Empty((await Play.As("ops").Get("amendments").As<AmendmentList>()).Items);
    }

    private static HolidayPaper NewYear(string id, int lastDayOff) => new(
        id, 2027, new DateOnly(2026, 12, 28), "test", [new Holiday("元旦", "New Year's Day", new DateOnly(2027, 1, 1), new DateOnly(2027, 1, lastDayOff))], []);

    private async Task<RestatementPreview> Preview(HolidayPaper paper, string query) =>
        await Play.As("ops").Write(HttpMethod.Post, $"calendar/papers/preview{query}", paper).As<RestatementPreview>();

    private async Task Refused(HolidayPaper paper, int status, string code)
    {
        await Play.As("ops").Write(HttpMethod.Post, "calendar/papers/preview", paper).Refused(status, code);
        await Play.As("ops").Write(HttpMethod.Post, "calendar/papers", paper).Refused(status, code);
    }
}
