using TalentSettlement.Core.PointsCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-51: the examination takes longer for verification, thirty working days at the most (S-33, P-EXT, Q8, Q11).</summary>
[Trait("Scenario", "SC-51")]
public sealed class SC51_Verification_to_thirty() : Scenario("2013-01-14T09:00", ByTheDay)
{
    private const string Why = "学历需向发证机关核实";

    [Fact]
    public async Task Asked_on_the_fourteenth_working_day_and_granted_by_another_it_is_due_on_March_22_and_the_applicant_is_told_why_S33()
    {
        var caseId = await AskedOnFebruary28();
        await Play.Acts("officer-shenzhen", caseId, it => it.RuleOnMoreTime(caseId)).Refused(403, "four-eyes");

        await Play.Acts("officer-shenzhen-2", caseId, it => it.RuleOnMoreTime(caseId)).Expect(200);

        var view = await Play.Sees(caseId, "applicant-lin");
        Assert.Equal((new DateOnly(2013, 3, 22), Why), (view.Deadline!.LastDay, view.Verification));
        Assert.Contains(Why, Assert.Single(Play.Store.Texts(caseId, "examination-extended")).Notification.Parameters.Values);
        await Play.Until("2013-03-22T23:59:59");
        Assert.Equal(0, Play.Store.Declaration(caseId).Count<PointsEvent.TermBreached>());
        await Play.Acts("officer-shenzhen", caseId, it => it.AskMoreTime(caseId, 30, Why)).Refused(409, "extension-used");
        await Play.Until("2013-03-23T00:00");
        Assert.Equal(Play.Moment("2013-03-23T00:00"), Assert.Single((await Play.Sees(caseId)).Breaches));
    }

    [Fact]
    public async Task Verified_early_the_decision_is_possible_at_once_and_the_due_date_stays_S33()
    {
        var caseId = await AskedOnFebruary28();
        await Play.Acts("officer-shenzhen-2", caseId, it => it.RuleOnMoreTime(caseId)).Expect(200);
        await Play.Until("2013-03-07T10:00");
        Assert.Equal(new DateOnly(2013, 3, 22), (await Play.Sees(caseId)).Deadline!.LastDay);

        await Play.Acts("officer-shenzhen", caseId, it => it.Approve(caseId)).Expect(200);

        await Play.Stands(caseId, "to-be-printed", "bureau");
    }

    [Fact]
    public async Task Without_a_reason_or_beyond_thirty_nothing_is_asked_S33()
    {
        var caseId = await Play.Accepted("applicant-lin", PointsForms.Of104);
        await Play.Until("2013-02-28T10:00");

        await Play.Acts("officer-shenzhen", caseId, it => it.AskMoreTime(caseId, 30, null)).Refused(422, "reason-missing");
        await Play.Acts("officer-shenzhen", caseId, it => it.AskMoreTime(caseId, 30, "  ")).Refused(422, "reason-missing");
        await Play.Acts("officer-shenzhen", caseId, it => it.AskMoreTime(caseId, 31, Why)).Refused(422, "beyond-longest-term");
        await Play.Acts("officer-shenzhen", caseId, it => it.AskMoreTime(caseId, 15, Why)).Refused(422, "not-longer");
        await Play.Acts("officer-shenzhen-2", caseId, it => it.RuleOnMoreTime(caseId)).Refused(409, "no-verification-open");
    }

    [Fact]
    public async Task After_the_term_has_run_out_it_is_too_late_to_ask_and_the_breach_stays_S33()
    {
        var caseId = await Play.Accepted("applicant-lin", PointsForms.Of104);
        await Play.Until("2013-03-04T10:00");

        await Play.Acts("officer-shenzhen", caseId, it => it.AskMoreTime(caseId, 30, Why)).Refused(409, "term-expired");

        Assert.Equal(Play.Moment("2013-03-02T00:00"), Assert.Single((await Play.Sees(caseId)).Breaches));
    }

    [Fact]
    public async Task Asked_in_time_and_not_granted_in_time_the_term_runs_out_S33()
    {
        var caseId = await AskedOnFebruary28();
        await Play.Acts("officer-shenzhen", caseId, it => it.AskMoreTime(caseId, 25, Why)).Refused(409, "verification-open");
        await Play.Until("2013-03-02T09:00");

        await Play.Acts("officer-shenzhen-2", caseId, it => it.RuleOnMoreTime(caseId)).Refused(409, "term-expired");
        await Play.Acts("officer-shenzhen-2", caseId, it => it.RuleOnMoreTime(caseId, Ruling.Declined)).Expect(200);

        Assert.Equal((1, 0), (Play.Store.Declaration(caseId).Count<PointsEvent.TermBreached>(), Play.Store.Texts(caseId, "examination-extended").Length));
    }

    [Fact]
    public async Task A_supplement_stops_the_clock_until_it_comes_with_the_managers_card_S25_G3()
    {
        var caseId = await Play.Accepted("applicant-lin", PointsForms.Of104);
        await Play.Until("2013-02-20T10:00");
        await Play.Acts("officer-shenzhen", caseId, it => it.AskSupplement(caseId, "请补交社保缴费清单")).Expect(200);
        await Play.Stands(caseId, "examining", "agency");
        Assert.Single(Play.Store.Texts(caseId, "supplement-needed"));
        Assert.Equal(new DateOnly(2013, 3, 29), (await Play.Sees(caseId)).Deadline!.LastDay);

        await Play.Until("2013-03-11T10:00");
        Assert.Equal(0, Play.Store.Declaration(caseId).Count<PointsEvent.TermBreached>());
        await Play.Acts("window-shenzhen", caseId, it => it.TakeSupplement(caseId, Settling.Yuanfan)).Refused(403, "not-the-agency-manager");
        await Play.Acts("window-shenzhen", caseId, it => it.TakeSupplement(caseId, Settling.Qihang)).Expect(200);

        await Play.Stands(caseId, "examining", "bureau");
        await Play.Acts("officer-shenzhen", caseId, it => it.Approve(caseId)).Expect(200);
    }

    private async Task<string> AskedOnFebruary28()
    {
        var caseId = await Play.Accepted("applicant-lin", PointsForms.Of104);
        await Play.Until("2013-02-28T10:00");
        await Play.Acts("officer-shenzhen", caseId, it => it.AskMoreTime(caseId, 30, Why)).Expect(200);
        return caseId;
    }
}
