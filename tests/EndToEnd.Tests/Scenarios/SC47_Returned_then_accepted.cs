using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.WrittenMaterial;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-47: returned with everything at once, then accepted (S-29, S-30, N12).</summary>
[Trait("Scenario", "SC-47")]
public sealed class SC47_Returned_then_accepted() : Scenario("2013-01-14T09:00", ByTheDay)
{
    private static readonly MaterialFault[] Three =
    [
        new("diploma", "not-legible"), new("household-book", "incomplete", "缺首页"), new("report-form-one", "not-sealed"),
    ];

    [Fact]
    public async Task Three_faults_are_told_in_one_return_and_the_day_of_the_correct_hand_in_is_the_acceptance_date_S29_S30()
    {
        var caseId = await AtWindow();
        await Play.Acts("window-shenzhen", caseId, it => it.Return(caseId, null)).Refused(422, "faults-missing");
        await Play.Acts("window-shenzhen", caseId, it => it.Return(caseId, null, [.. Three])).Expect(200);

        var returned = Assert.Single((await Play.Sees(caseId, "manager-qihang")).Returns);
        Assert.Equal(Three, returned.Faults);
        Assert.Equal("3", Assert.Single(Play.Store.Texts(caseId, "material-returned-once")).Notification.Parameters["count"]);
        await Play.Stands(caseId, "awaiting-material", "agency");

        await Play.Until("2013-02-05T10:00");
        await Play.HandsIn(caseId, "diploma", "household-book", "report-form-one");
        await Play.Acts("window-shenzhen", caseId, it => it.Accept(caseId, PointsForms.Of104)).Expect(200);

        var view = await Play.Sees(caseId);
        Assert.Equal((new DateOnly(2013, 2, 5), new DateOnly(2013, 3, 1), TermPurpose.Examination), (view.AcceptedOn, view.Deadline!.LastDay, view.Deadline.Purpose));
        Assert.Equal((2, 1), (Play.Store.Declaration(caseId).Count<PointsEvent.MaterialHandedIn>(), Play.Store.Declaration(caseId).Count<PointsEvent.MaterialReturned>()));
    }

    [Fact]
    public async Task A_fault_that_was_visible_before_needs_the_reason_of_a_supervisor_N12()
    {
        var caseId = await AtWindow();
        await Play.Acts("window-shenzhen", caseId, it => it.Return(caseId, null, [.. Three])).Expect(200);
        await Play.Until("2013-02-05T10:00");
        await Play.HandsIn(caseId, "diploma", "household-book", "report-form-one");
        var overlooked = new MaterialFault("single-statement", "not-legible");

        await Play.Acts("window-shenzhen", caseId, it => it.Return(caseId, null, overlooked)).Refused(409, "fault-was-visible");
        await Play.Acts("window-shenzhen", caseId, it => it.Return(caseId, "补充说明", overlooked)).Refused(409, "fault-was-visible");
        await Play.Acts("supervisor-shenzhen", caseId, it => it.Return(caseId, "原件与复印件不符,首次受理时未发现", overlooked)).Expect(200);

        var second = (await Play.Sees(caseId, "manager-qihang")).Returns[1];
        Assert.Equal((2, overlooked), (second.HandIn, Assert.Single(second.Faults)));
    }

    [Fact]
    public async Task An_item_or_a_fault_that_the_rules_do_not_know_is_refused_by_name_and_nothing_changes_S29()
    {
        var caseId = await AtWindow();

        var refused = await Play.Acts("window-shenzhen", caseId, it => it.Return(
            caseId, null, Three[0], new MaterialFault("application-form", "not-sealed"), new MaterialFault("diploma", "copy-not-legible"))).Refused(422, "material-unknown", "material-fault-unknown");

        Assert.Equal(
            [("material-unknown", "faults[1].item"), ("material-fault-unknown", "faults[2].code")],
            refused.As<Problem>().Reasons.Select(reason => (reason.Code, reason.Subject!)));
        await Play.Acts("window-shenzhen", caseId, it => it.Detain(caseId, "passport", "受理窗口", "伪造")).Refused(422, "material-unknown");
        await Play.Stands(caseId, "at-window", "window");
    }

    [Fact]
    public async Task A_fault_of_what_is_new_or_was_named_before_needs_none_N12()
    {
        var caseId = await AtWindow();
        await Play.Acts("window-shenzhen", caseId, it => it.Return(caseId, null, [.. Three])).Expect(200);
        await Play.HandsIn(caseId, "household-book");

        await Play.Acts("window-shenzhen", caseId, it => it.Return(caseId, null, Three[0], new MaterialFault("household-book", "out-of-date"))).Expect(200);

        Assert.Equal(2, (await Play.Sees(caseId)).Returns.Length);
    }

    private async Task<string> AtWindow()
    {
        var caseId = await Play.Declared("applicant-lin", PointsForms.Of104);
        await Play.PassPublicity(caseId, "2013-01-21");
        await Play.Until("2013-02-01T10:00");
        await Play.HandsIn(caseId);
        return caseId;
    }
}
