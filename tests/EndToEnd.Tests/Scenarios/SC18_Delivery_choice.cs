using TalentSettlement.Core.Permits;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-18: choosing how to receive the permit (T-14, H3).</summary>
[Trait("Scenario", "SC-18")]
public sealed class SC18_Delivery_choice() : Scenario("2020-07-13T09:00", service => service with
{
    Settings = service.Settings.Add("OutboxSchedule", "0 0 * * * *"),
})
{
    private static readonly Delivery Mail = new Delivery.MailCollectOnDelivery("天津市南开区样例路1号", "样例收件人");

    [Fact]
    public async Task The_last_choice_before_the_dispatch_holds_and_both_are_on_record_T14()
    {
        var caseId = await Play.Passed("extra-1");
        await Play.As("extra-1").Deliver(caseId, new Delivery.AtWindow()).Expect(200);
        await Play.As("extra-1").Deliver(caseId, Mail).Expect(200);

        var view = await Play.As("extra-1").Look(caseId).As<CaseView>();
        Assert.Equal(("permitted", "window", "mail-collect-on-delivery"), (view.Receipt.State, view.Receipt.WaitingFor, view.Delivery));
        var timeline = await Play.As("extra-1").Timeline(caseId).As<Timeline>();
        Assert.Equal(["AtWindow", "MailCollectOnDelivery"], timeline.Entries.Where(entry => entry.Fact == "delivery-chosen").Select(entry => entry.About));
        Assert.Equal(1, Play.Store.Case(caseId).Count<TalentEvent.PermitIssued>());

        await Play.As("window-nankai").Look(caseId);
        await Play.As("window-nankai").Collect(caseId).Refused(409, "other-delivery-chosen");
        Assert.Equal(caseId, Assert.Single((await Play.As("window-nankai").HandOvers().As<CaseList>()).Items).CaseId);
        await Play.As("window-nankai").Dispatch(caseId, "EMS1234567").Expect(200);

        await Play.As("extra-1").Look(caseId);
        await Play.As("extra-1").Deliver(caseId, new Delivery.AtWindow()).Refused(409, "already-dispatched");
        await Play.As("window-nankai").Dispatch(caseId, "EMS7654321").Refused(409, "already-dispatched");
        Assert.Empty((await Play.As("window-nankai").HandOvers().As<CaseList>()).Items);
    }

    [Fact]
    public async Task A_choice_of_the_window_is_told_and_the_permit_is_collected_there_once_T14()
    {
        var caseId = await Play.Passed("extra-1");
        await Play.As("extra-1").Deliver(caseId, new Delivery.AtWindow()).Expect(200);
        await Play.As("window-nankai").Look(caseId);
        await Play.As("window-nankai").Collect(caseId).Expect(200);
        await Play.As("window-nankai").Collect(caseId).Refused(409, "already-dispatched");

        var permit = (await Play.As("extra-1").Look(caseId).As<CaseView>()).Permit!;
        var verified = await Play.As(null).VerifyPermit(permit.VerificationCode).As<Functions.Permits.PermitVerification>();
        Assert.Equal((permit.Number, "valid"), (verified.Number, verified.State));
        await Play.Settle();
        Assert.Contains("南开", Assert.Single(Play.Store.Texts(caseId, "permit-ready-at-window")).Notification.Parameters["window"]);
    }

    [Fact]
    public async Task Nothing_is_chosen_before_the_result_T14()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        await Play.As("extra-1").Look(caseId);

        await Play.As("extra-1").Deliver(caseId, Mail).Refused(409, "under-review");
    }

    [Fact]
    public async Task After_thirty_full_days_without_a_choice_the_person_is_reminded_and_nothing_is_ever_chosen_for_them_T14()
    {
        var caseId = await Play.Passed("extra-1");
        await Play.Until("2020-08-12T23:59:59.999");
        Assert.Equal(0, Play.Store.Case(caseId).Count<TalentEvent.DeliveryReminded>());

        await Play.Until("2020-08-13T12:00");
        Assert.Equal(1, Play.Store.Case(caseId).Count<TalentEvent.DeliveryReminded>());
        Assert.Equal("delivered", Assert.Single(Play.Store.Texts(caseId, "delivery-reminder")).Status);
        await Play.Until("2020-09-20T12:00");

        var stored = Play.Store.Case(caseId);
        Assert.Equal(2, stored.Count<TalentEvent.DeliveryReminded>());
        Assert.Equal(("passed", 0), (stored.State, stored.Count<TalentEvent.DeliveryChosen>()));
        await Play.As("extra-1").Look(caseId);
        await Play.As("extra-1").Deliver(caseId, Mail).Expect(200);
    }
}
