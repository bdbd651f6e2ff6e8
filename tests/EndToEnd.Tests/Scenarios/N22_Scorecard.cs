using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.WrittenMaterial;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>N22: whoever chooses an agency sees what became of its cases, once there are enough of them.</summary>
public sealed class N22_Scorecard() : Scenario("2013-01-14T09:00", FromTwoOn)
{
    [Fact]
    public async Task Returns_errors_and_days_are_counted_for_the_agency_and_anyone_may_read_them_N22()
    {
        var one = await Play.Declared("applicant-lin", PointsForms.Of104);
        await Play.Declared("applicant-xie", PointsForms.Of104);
        await Play.PassPublicity(one, "2013-01-21");
        await Play.Until("2013-02-01T10:00");
        await Play.HandsIn(one);
        await Play.Acts("window-shenzhen", one, it => it.Return(
            one, null, new MaterialFault("diploma", "not-legible"), new MaterialFault("household-book", "incomplete"))).Expect(200);
        await Play.Until("2013-02-05T10:00");
        await Play.HandsIn(one, "diploma", "household-book");
        await Play.Acts("window-shenzhen", one, it => it.Accept(one, PointsForms.Of104)).Expect(200);

        var card = await Scorecard("qihang");

        Assert.Equal(("qihang人力资源有限公司", new DateOnly(2012, 3, 1), 2), (card.Name, card.Since, card.Submissions));
        Assert.Equal(new ScorecardReading.Figures(50, 100, 0, 0, 0, 4), card.Figures);
    }

    [Fact]
    public async Task Below_the_fewest_submissions_no_figure_is_shown_N22()
    {
        await Play.Declared("applicant-lin", PointsForms.Of104);

        var card = await Scorecard("qihang");

        Assert.Equal((1, 2, null), (card.Submissions, card.Fewest, card.Figures));
    }

    [Fact]
    public async Task What_follows_from_a_submission_and_is_done_again_is_counted_once_N22()
    {
        var caseId = await Play.Declared("applicant-lin", PointsForms.Of104);
        var stored = Play.Store.Declaration(caseId);
        var submission = stored.Journal.Single(entry => entry.Fact is PointsEvent.AgencySubmitted);
        var item = new OutboxItem(
            stored.Case.File.Id, PointsCaseKind.Stored, $"count-{submission.Sequence}", new OutboxWork.CountForAgency(AgencyFacts.Of(stored.Case, submission)!), Play.Now);

        var services = Play.Service.Services;
        await services.GetRequiredService<OutboxDispatcher>().Dispatch([item, item], services.GetRequiredService<DurableTaskClient>(), default);

        Assert.Equal(1, (await Scorecard("qihang")).Submissions);
    }

    [Fact]
    public async Task A_lapse_and_a_publicity_that_failed_are_the_agencys_unless_it_was_dismissed_before_N22()
    {
        var (lapses, dismissed) = (await Play.Declared("applicant-lin", PointsForms.Of104), await Play.Declared("applicant-xie", PointsForms.Of104));
        await Play.PassPublicity(lapses, "2013-01-21");
        await Play.Acts("applicant-xie", dismissed, it => it.Disentrust(dismissed)).Expect(200);

        await Play.Until("2013-04-02T10:00");

        Assert.All([lapses, dismissed], caseId => Assert.Equal("lapsed", Play.Store.Declaration(caseId).State));
        Assert.Equal(new ScorecardReading.Figures(0, 0, 0, 50, 0, null), (await Scorecard("qihang")).Figures);
    }

    [Fact]
    public async Task After_a_year_what_was_counted_is_forgotten_and_an_unknown_agency_has_no_scorecard_N22()
    {
        await Play.Declared("applicant-lin", PointsForms.Of104);

        await Play.As(null).Get("agencies/yuanfan/scorecard").Refused(404, "agency-unknown");
        await Play.As(null).Get("agencies/No_Code/scorecard").Refused(404, "agency-unknown");
        await Play.Until("2013-12-31T23:59");
        Assert.Equal(1, (await Scorecard("qihang")).Submissions);
        await Play.Until("2014-01-01T00:00");
        Assert.Equal(0, (await Scorecard("qihang")).Submissions);
    }

    private Task<ScorecardView> Scorecard(string agency) => Play.As(null).Get($"agencies/{agency}/scorecard").As<ScorecardView>();

    // Two submissions are enough here for a figure, so that nobody has to follow twenty cases.
    private static LocalServiceOptions FromTwoOn(LocalServiceOptions service)
    {
        var shipped = Statutes.Shipped;
        return ByTheDay(service) with
        {
            Replace = services => services.AddSingleton(shipped with
            {
                Points = shipped.Points with { Policies = shipped.Points.Policies with { ScorecardFewestSubmissions = 2 } },
            }),
        };
    }
}
