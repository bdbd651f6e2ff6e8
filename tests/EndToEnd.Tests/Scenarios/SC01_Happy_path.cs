using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Permits;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-01: the happy path of an academic master, partly automatic (T-02 to T-14).</summary>
[Trait("Scenario", "SC-01")]
public sealed class SC01_Happy_path() : Scenario("2020-07-13T09:00")
{
    [Fact]
    public async Task From_the_mini_program_to_the_permit_the_registers_do_their_part_and_the_departments_theirs_T02_to_T14()
    {
        Play.Register("extra-1", "hrss-register", ComparisonAnswer.Match);
        Play.Register("extra-1", "cdgdc", ComparisonAnswer.Match);
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);

        // What matched never became anybody's task; what no register knows did.
        Assert.Equal(["licence"], await Play.Tasks("reviewer-hrss-nankai", caseId));
        Assert.Equal(["id-card", "residence", "no-criminal-record"], await Play.Tasks("reviewer-psb-nankai", caseId));
        Assert.Empty(await Play.Worklist("reviewer-edu-nankai"));
        var education = await Play.As("reviewer-edu-nankai").Review(caseId).As<DepartmentReview>();
        Assert.All(education.Tasks, task => Assert.Equal(("passed", "comparison", true), (task.Item.Outcome, task.Item.How, task.Item.Comparison!.Genuine)));
        await Play.As("reviewer-edu-nankai").Satisfied(caseId, "degree-cert").Refused(409, "no-open-task");

        await Play.Satisfy("reviewer-hrss-nankai", caseId);
        Assert.Equal("under-review", (await Play.As("extra-1").Look(caseId).As<CaseView>()).Receipt.State);
        await Play.Satisfy("reviewer-psb-nankai", caseId);

        var view = await Play.As("extra-1").Look(caseId).As<CaseView>();
        Assert.Equal(("passed", "applicant"), (view.Receipt.State, view.Receipt.WaitingFor));
        Assert.Single(Play.Store.Texts(caseId, "review-passed-choose-delivery"));

        await Play.As("extra-1").Deliver(caseId, new Delivery.MailCollectOnDelivery("天津市南开区样例路1号", "样例收件人")).Expect(200);
        await Play.As("window-nankai").Look(caseId);
        await Play.As("window-nankai").Dispatch(caseId, "EMS1234567").Expect(200);

        var stored = Play.Store.Case(caseId);
        Assert.Equal("closed", stored.State);
        Assert.Equal(1, stored.Count<TalentEvent.ReviewPassed>());
        Assert.Equal(1, stored.Count<TalentEvent.PermitIssued>());
        var timeline = await Play.As("extra-1").Timeline(caseId).As<Timeline>();
        Assert.Contains(timeline.Entries, entry => entry is { Fact: "delivery-chosen", By: "applicant", About: "MailCollectOnDelivery" });
        await Play.Settle();
        Assert.Equal(
            ["submission-received", "review-passed-choose-delivery", "permit-dispatched"],
            Play.Service.Sms.Sent.Select(sms => sms.Text.Template));
    }

    [Fact]
    public async Task Nothing_is_open_to_who_is_not_registered_by_real_name_T03()
    {
        await Play.As("extra-1").Open().Refused(403, "real-name-required");
        await Play.As("extra-1").Cases().Refused(403, "real-name-required");
        await Play.As("extra-1").Eligibility().Refused(403, "real-name-required");
    }
}
