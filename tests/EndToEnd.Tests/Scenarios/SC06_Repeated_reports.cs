using TalentSettlement.Core.JointWindow;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.JointWindow;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Sanctions;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-06 for writes that are not kept with a case: a key belongs to one request (K4).</summary>
[Trait("Scenario", "SC-06")]
public sealed class SC06_Repeated_reports() : Scenario("2020-07-13T09:00")
{
    [Fact]
    public async Task A_report_sent_twice_is_one_report_and_its_key_takes_no_other_T27()
    {
        var window = Play.As("window-nankai");
        var first = await window.With(key: "report-1").Report("hrss", "劳务派遣人员由谁盖章?").Expect(201);
        var again = await window.With(key: "report-1").Report("hrss", "劳务派遣人员由谁盖章?").Expect(201);

        await window.With(key: "report-1").Report("hrss", "另一个问题").Refused(422, "idempotency-mismatch");

        Assert.Equal(first.As<PolicyProblem>(), again.As<PolicyProblem>());
        Assert.Single((await Play.As("supervisor-hrss").PolicyProblems().As<PolicyProblemList>()).Items);
    }

    [Fact]
    public async Task An_answer_sent_twice_is_one_answer_and_another_one_comes_too_late_T27()
    {
        var problem = (await Play.As("window-nankai").Report("hrss", "劳务派遣人员由谁盖章?").Expect(201)).As<PolicyProblem>();
        var supervisor = Play.As("supervisor-hrss");

        await supervisor.Answer(problem.Id, "由派遣机构盖章。").Expect(200);
        await supervisor.Answer(problem.Id, "由派遣机构盖章。").Expect(200);

        await supervisor.Answer(problem.Id, "改由用工单位盖章。").Refused(409, "already-answered");
    }

    [Fact]
    public async Task A_finding_imported_twice_is_one_and_its_key_takes_no_other_D2()
    {
        var number = Play.Service.People.Of("extra-1").IdentityNumber!.Value;
        var finding = new ImportSanction(number, Play.Moment("2020-03-01T10:00"), "伪造证书", "GA-2020-17");
        var supervisor = Play.As("supervisor-psb");

        await supervisor.With(key: "import-1").Import(finding).Expect(201);
        await supervisor.With(key: "import-1").Import(finding).Expect(201);
        await supervisor.With(key: "import-1").Import(finding with { Reference = "GA-2020-18" }).Refused(422, "idempotency-mismatch");

        Assert.Single((await supervisor.Findings(number).As<SanctionList>()).Items);
    }
}
