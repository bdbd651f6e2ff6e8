using TalentSettlement.Core.Examination;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-50: fifteen working days over Spring Festival (S-32, P-DEC).</summary>
[Trait("Scenario", "SC-50")]
public sealed class SC50_Fifteen_working_days() : Scenario("2013-01-14T09:00", ByTheDay)
{
    [Fact]
    public async Task Accepted_on_February_5_it_is_due_on_March_1_and_the_countdown_in_the_festival_says_why_S32_N5()
    {
        var caseId = await Play.Accepted("applicant-lin", PointsForms.Of104);
        await Play.Until("2013-02-15T12:00");

        var view = await Play.Sees(caseId, "applicant-lin");

        Assert.Equal(Play.Moment("2013-03-02T00:00"), view.Deadline!.Until);
        Assert.Equal(12, view.Countdown!.Left);
        Assert.Contains(view.Countdown.Why, line => line.Zh.Contains("春节", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_decision_in_the_last_second_is_in_time_S32()
    {
        var caseId = await Play.Accepted("applicant-lin", PointsForms.Of104);
        await Play.Until("2013-03-01T23:59:59");

        await Play.Acts("officer-shenzhen", caseId, it => it.Approve(caseId)).Expect(200);

        await Play.Until("2013-03-03T12:00");
        Assert.Equal(0, Play.Store.Declaration(caseId).Count<PointsEvent.TermBreached>());
        Assert.Empty((await Play.As("supervisor-shenzhen").WorkOf("breached").As<CaseList>()).Items);
    }

    [Fact]
    public async Task Without_a_decision_the_breach_is_on_record_from_midnight_listed_once_and_stays_after_the_decision_S32_G9()
    {
        var caseId = await Play.Accepted("applicant-lin", PointsForms.Of104);
        await Play.Until("2013-03-01T23:59:59.999");
        Assert.Equal(0, Play.Store.Declaration(caseId).Count<PointsEvent.TermBreached>());

        await Play.Until("2013-03-02T00:00:00.000");
        Assert.Equal(caseId, Assert.Single((await Play.As("supervisor-shenzhen").WorkOf("breached").As<CaseList>()).Items).CaseId);
        await Play.Until("2013-03-04T10:00");
        await Play.Acts("officer-shenzhen", caseId, it => it.Approve(caseId)).Expect(200);

        Assert.Equal(Play.Moment("2013-03-02T00:00"), Assert.Single((await Play.Sees(caseId)).Breaches));
        Assert.Equal(1, Play.Store.Declaration(caseId).Count<PointsEvent.TermBreached>());
        Assert.Empty((await Play.As("supervisor-shenzhen").WorkOf("breached").As<CaseList>()).Items);
        await Play.Stands(caseId, "to-be-printed", "bureau");
    }

    [Fact]
    public async Task The_bureau_is_reminded_five_and_two_days_before_and_on_the_last_day_once_each_G8()
    {
        var caseId = await Play.Accepted("applicant-lin", PointsForms.Of104);

        await Play.Until("2013-03-01T12:00");

        Assert.Equal([5, 2, 0], Play.Store.Declaration(caseId).Journal.Select(entry => entry.Fact).OfType<PointsEvent.ExaminationReminded>().Select(fact => fact.DaysBefore));
    }

    [Fact]
    public async Task Not_agreed_it_names_its_reasons_and_a_new_declaration_is_possible_S32_H1()
    {
        var caseId = await Play.Accepted("applicant-lin", PointsForms.Of104);
        await Play.Until("2013-02-20T10:00");

        await Play.Acts("officer-shenzhen", caseId, it => it.Refuse(caseId)).Refused(422, "reason-missing");
        await Play.Acts("officer-reform", caseId, it => it.Approve(caseId)).Refused(403, "other-department");
        await Play.Acts("officer-shenzhen", caseId, it => it.Refuse(caseId, new ExaminationReason("insurance-interrupted", "社会保险缴纳中断"))).Expect(200);

        var view = await Play.Sees(caseId, "applicant-lin");
        Assert.Equal(("not-approved", "社会保险缴纳中断"), (view.Receipt.State, Assert.Single(view.Reasons)));
        Assert.Contains("社会保险缴纳中断", Assert.Single(Play.Store.Texts(caseId, "points-not-approved")).Notification.Parameters.Values);
        await Play.As("applicant-lin").Declare().Expect(201);
    }
}
