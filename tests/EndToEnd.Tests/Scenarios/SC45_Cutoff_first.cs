using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-45: the acceptance cut-off comes before the sixtieth day (S-26, P-CUT), and the indicator between them (S-53, S-54, Q7).</summary>
[Trait("Scenario", "SC-45")]
public sealed class SC45_Cutoff_first() : Scenario("2013-01-14T09:00", ByTheDay)
{
    private static readonly DateOnly March5 = new(2013, 3, 5);

    [Fact]
    public async Task The_shown_date_is_the_cut_off_with_its_reason_and_it_wins_over_the_sixty_days_S26()
    {
        await Cutoff(March5);
        var (taken, late) = (await Play.Declared("applicant-lin", PointsForms.Of104), await Play.Declared("applicant-xie", PointsForms.Of104));
        await Play.PassPublicity(taken, "2013-01-21");

        var deadline = (await Play.Sees(taken)).Deadline!;
        Assert.Equal((TermPurpose.AcceptanceCutoff, March5, Play.Moment("2013-03-05T17:30")), (deadline.Purpose, deadline.LastDay, deadline.Until));
        Assert.Contains(deadline.Why, line => line.Zh.Contains("受理截止", StringComparison.Ordinal));
        await Play.Until("2013-03-05T16:00");
        await Play.HandsIn(taken);
        await Play.Until("2013-03-06T09:00");
        await Play.Acts("window-shenzhen", late, it => it.TakeIn(late, Settling.Qihang)).Refused(409, "after-cutoff");

        Assert.Equal(TermPurpose.AcceptanceCutoff, Assert.IsType<PointsCase.Lapsed>(Play.Store.Declaration(late).Case).Term);
        Assert.Equal(1, Play.Store.Declaration(late).Count<PointsEvent.MaterialLapsed>());
    }

    [Fact]
    public async Task A_cut_off_on_a_day_off_does_not_roll_S26()
    {
        await Cutoff(new DateOnly(2013, 2, 10));
        var caseId = await Play.Declared("applicant-lin", PointsForms.Of104);
        await Play.PassPublicity(caseId, "2013-01-21");

        Assert.Equal((TermPurpose.AcceptanceCutoff, new DateOnly(2013, 2, 10)), ((await Play.Sees(caseId)).Deadline!.Purpose, (await Play.Sees(caseId)).Deadline!.LastDay));
    }

    [Fact]
    public async Task A_cut_off_that_is_moved_states_every_open_case_anew_with_a_line_in_its_journal_S26()
    {
        var cases = new[] { await Play.Declared("applicant-lin", PointsForms.Of104), await Play.Declared("applicant-xie", PointsForms.Of104) };
        await Play.PassPublicity(cases[0], "2013-01-21");
        Assert.All(cases, caseId => Assert.Equal("awaiting-material", Play.Store.Declaration(caseId).State));

        await Cutoff(March5);
        await Play.Until("2013-01-29T12:00");

        foreach (var caseId in cases)
        {
            var restated = Play.Store.Declaration(caseId).Journal.Select(entry => entry.Fact).OfType<PointsEvent.DeadlineRestated>().Single().Restatement;
            Assert.Equal((new DateOnly(2013, 3, 29), March5), (restated.Before.LastDay, restated.After.LastDay));
            Assert.Single(Play.Store.Texts(caseId, "deadline-moved"));
        }

        await Cutoff(null);
        await Play.Until("2013-01-30T12:00");
        Assert.Equal(new DateOnly(2013, 3, 29), (await Play.Sees(cases[0])).Deadline!.LastDay);
    }

    [Fact]
    public async Task With_the_indicator_stage_nothing_is_handed_in_before_it_is_issued_nor_after_its_validity_S53_S54()
    {
        var caseId = await Play.Declared("applicant-lin", PointsForms.Of104);
        await Play.PassPublicity(caseId, "2013-01-21", IndicatorStage.On);
        await Play.Stands(caseId, "awaiting-material", "bureau");
        await Play.Until("2013-02-04T10:00");
        await Play.Acts("window-shenzhen", caseId, it => it.TakeIn(caseId, Settling.Qihang)).Refused(409, "indicator-not-issued");

        await Play.Acts("officer-shenzhen", caseId, it => it.IssueIndicator(caseId)).Expect(200);
        await Play.Acts("officer-shenzhen", caseId, it => it.IssueIndicator(caseId)).Refused(409, "no-indicator-awaited");

        await Play.Stands(caseId, "awaiting-material", "agency");
        Assert.Single(Play.Store.Texts(caseId, "indicator-ready"));
        var deadline = (await Play.Sees(caseId)).Deadline!;
        Assert.Equal((TermPurpose.WrittenMaterial, new DateOnly(2013, 3, 29)), (deadline.Purpose, deadline.LastDay));
        await Cutoff(March5);
        await Play.Until("2013-02-04T12:00");
        Assert.Equal(TermPurpose.AcceptanceCutoff, (await Play.Sees(caseId)).Deadline!.Purpose);
        await Play.HandsIn(caseId);
    }

    private Task<ApiAnswer> Cutoff(DateOnly? lastDay) => Play.As("ops").Write(HttpMethod.Put, "policies/acceptance-cutoff", new Dictionary<string, object?> { ["lastDay"] = lastDay, ["source"] = "深圳市人力资源和社会保障局通告" }).Expect(200);
}
