using TalentSettlement.Core.JointWindow;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.JointWindow;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Transition;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-25: trial and official operation, paper, and the questions of the window (T-18, T-20, T-27).</summary>
[Trait("Scenario", "SC-25")]
public sealed class SC25_Trial_and_window() : Scenario("2020-06-15T09:00")
{
    [Fact]
    public async Task Official_operation_changes_nothing_about_a_case_of_the_trial_T17_T18()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        await Play.Until("2020-07-07T23:59:59.999");
        var (before, procedures) = (Play.Store.Case(caseId), await Play.Procedures("review-"));
        await Play.Until("2020-07-08T12:00");

        var after = Play.Store.Case(caseId);
        Assert.Equal((before.Body, before.Number, before.Revision, before.NextDueAt), (after.Body, after.Number, after.Revision, after.NextDueAt));
        Assert.Equal(Assert.Single(procedures).CreatedAt, Assert.Single(await Play.Procedures("review-")).CreatedAt);
    }

    [Fact]
    public async Task The_departments_are_reminded_at_the_end_of_their_norm_without_any_legal_effect_Q14()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        await Play.Until("2020-06-18T23:59:59.999");
        Assert.Equal(0, Play.Store.Case(caseId).Count<TalentEvent.ReviewReminded>());
        await Play.Until("2020-06-19T00:00");
        Assert.Equal(3, Play.Store.Case(caseId).Count<TalentEvent.ReviewReminded>());

        await Play.Until("2020-07-13T09:00");
        Assert.Equal(6, Play.Store.Case(caseId).Count<TalentEvent.ReviewReminded>());
        Assert.Equal("under-review", Play.Store.Case(caseId).State);
    }

    [Fact]
    public async Task The_window_takes_no_paper_but_gives_and_records_advice_T20()
    {
        var person = Play.Service.People.Of("extra-1");
        var paper = new RegisterLegacyCase(person.Name.Value, person.IdentityNumber!.Value, person.Mobile!.Value, "120104", Play.Moment("2020-06-15T09:00"), "JN-2020-0615");
        var before = Play.Store.Dump();

        var refused = await Play.As("window-nankai").RegisterPaper(paper).Refused(409, "paper-not-accepted");
        Assert.Contains("咨询", refused.As<Problem>().Remedy);
        Assert.Equal(before, Play.Store.Dump());
        await Play.As("window-nankai").RegisterPaper(paper with { AppliedAt = Play.Moment("2020-06-08T00:00") }).Refused(409, "paper-not-accepted");

        await Play.As("window-nankai").Consult("可以交纸质材料吗?", "请通过小程序网上申请。").Expect(201);
        var advice = Assert.Single((await Play.As("window-nankai").Consultations().As<ConsultationList>()).Items);
        Assert.Equal(("window-nankai", "120104"), (advice.By, advice.District.Value));
        Assert.Empty((await Play.As("window-heping").Consultations().As<ConsultationList>()).Items);
    }

    [Fact]
    public async Task A_policy_problem_becomes_a_task_of_the_municipal_department_with_owner_and_time_and_touches_no_clock_T27_C13()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        var before = Play.Store.Case(caseId);

        var reported = await Play.As("window-nankai").Report("hrss", "外省社保能否作为在津就业证明?", caseId).As<PolicyProblem>();
        var task = Assert.Single((await Play.As("supervisor-hrss").PolicyProblems().As<PolicyProblemList>()).Items);
        Assert.Equal((reported.Id, "hrss", caseId), (task.Id, task.To.Value, task.Case.ToString()));
        Assert.Equal(Play.Moment("2020-06-19T00:00"), task.AnswerBy);
        Assert.Empty((await Play.As("supervisor-psb").PolicyProblems().As<PolicyProblemList>()).Items);
        await Play.As("supervisor-psb").Answer(task.Id, "不属于我们。").Refused(404, "problem-not-found");
        await Play.As("supervisor-hrss").Answer(task.Id, "可以,但需核验。").Expect(200);
        await Play.As("supervisor-hrss").Answer(task.Id, "再答一次。").Refused(409, "already-answered");

        var after = Play.Store.Case(caseId);
        Assert.Equal((before.Body, before.Revision, before.NextDueAt), (after.Body, after.Revision, after.NextDueAt));
        await Play.As("window-heping").Report("hrss", "问别区的件", caseId).Refused(404, "case-not-found");
        await Play.As("window-nankai").Report("no-such-department", "问谁?").Refused(422, "department-unknown");
    }
}
