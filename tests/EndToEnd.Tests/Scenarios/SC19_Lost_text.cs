using TalentSettlement.Core.JointReview;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-19: the provider took the text and no receipt came (T-13, T-15, N15, J4, J6, J8).</summary>
[Trait("Scenario", "SC-19")]
public sealed class SC19_Lost_text() : Scenario("2020-07-13T09:00")
{
    [Fact]
    public async Task It_is_sent_once_more_after_an_hour_and_after_a_day_the_inbox_and_the_operator_have_it_T13_N15_J8()
    {
        var caseId = await PassedUnheard("extra-1");
        var told = Play.Store.Texts(caseId, "review-passed-choose-delivery").Single();
        Assert.Equal(["handed-over"], told.Way);

        await Play.Until("2020-07-13T09:59:59.999");
        Assert.Single(Sent(told));
        await Play.Until("2020-07-13T10:00");
        Assert.Equal([$"{told.Message}-1", $"{told.Message}-2"], Sent(told));
        Assert.Single(Play.Service.Sms.Sent.Where(sms => sms.Text.Token.StartsWith(told.Message, StringComparison.Ordinal)).Select(sms => sms.Text.Text).Distinct());

        await Play.Until("2020-07-14T08:59:59.999");
        Assert.Empty((await Play.As("ops").UndeliveredTexts().As<UndeliveredList>()).Items);
        await Play.Until("2020-07-14T09:00");
        Assert.Equal(2, Sent(told).Length);
        var inbox = (await Play.As("extra-1").Messages(caseId).As<Inbox>()).Items.Single(message => message.Message == told.Message);
        Assert.Equal(("undelivered", true), (inbox.Status, inbox.PhoneNotReached));
        Assert.Equal([("handed-over", 1), ("resent", 2), ("inbox", 0)], inbox.Steps.Select(step => (step.What, step.Attempt)));
        var task = (await Play.As("ops").UndeliveredTexts().As<UndeliveredList>()).Items.Single(item => item.Message.Message == told.Message);
        Assert.Equal(caseId, task.CaseId);
    }

    [Fact]
    public async Task The_case_and_its_clocks_stand_exactly_as_if_it_had_arrived_T13()
    {
        await using var elsewhere = await Play.Start("2020-07-13T09:00");
        var heard = await elsewhere.Passed("extra-1");
        var unheard = await PassedUnheard("extra-2");
        var before = Play.Store.Case(unheard);
        await elsewhere.Until("2020-07-15T09:00");
        await Play.Until("2020-07-15T09:00");

        Assert.Equal(before.Body, Play.Store.Case(unheard).Body);
        var (one, other) = (elsewhere.Store.Case(heard), Play.Store.Case(unheard));
        Assert.Equal((one.State, one.Revision, one.NextDueAt), (other.State, other.Revision, other.NextDueAt));
        Assert.Equal(one.Queues.Select(entry => entry.Since), other.Queues.Select(entry => entry.Since));
        Assert.Equal("delivered", elsewhere.Store.Texts(heard, "review-passed-choose-delivery").Single().Status);
    }

    [Fact]
    public async Task A_receipt_that_comes_late_ends_the_waiting_and_takes_the_notice_from_the_inbox_J4()
    {
        var caseId = await PassedUnheard("extra-1");
        var told = Play.Store.Texts(caseId, "review-passed-choose-delivery").Single();
        await Play.Until("2020-07-14T10:00");
        Assert.True(Play.Store.Texts(caseId, "review-passed-choose-delivery").Single().InInbox);

        await Play.Receipt($"{told.Message}-1", delivered: true);

        var late = Play.Store.Texts(caseId, "review-passed-choose-delivery").Single();
        Assert.Equal(("delivered", false), (late.Status, late.InInbox));
    }

    [Fact]
    public async Task Two_receipts_a_receipt_of_nobody_and_a_timeout_that_was_sent_after_all_change_nothing_J4_J6()
    {
        Play.Service.Sms.Script.Next(SmsBehaviour.GiveTwoReceipts, SmsBehaviour.TimeOutButSend);
        var caseId = await Play.Passed("extra-1");
        await Play.Receipt("nobody-knows-1", delivered: true);
        await Play.Until("2020-07-13T12:00");

        Assert.All(Play.Store.Texts(caseId), text => Assert.Equal("delivered", text.Status));
        Assert.Equal(2, Play.Service.Sms.Sent.Length);
        Assert.Equal(1, Play.Store.Count("registry WHERE kind = 'unmatched-receipt'"));
    }

    [Fact]
    public async Task A_phone_that_cannot_be_reached_goes_to_the_inbox_at_once_and_a_failed_delivery_is_tried_once_more_J8()
    {
        Play.Service.Sms.Script.Next(SmsBehaviour.Reject, SmsBehaviour.Fail, SmsBehaviour.Deliver);
        var caseId = await Play.Passed("extra-1");
        await Play.Until("2020-07-13T12:00");

        Assert.Equal("undelivered", Play.Store.Texts(caseId, "submission-received").Single().Status);
        Assert.Equal("delivered", Play.Store.Texts(caseId, "review-passed-choose-delivery").Single().Status);
        Assert.Equal(2, Play.Service.Sms.Sent.Length);
    }

    private string[] Sent(StoredText text) =>
        [.. Play.Service.Sms.Sent.Select(sms => sms.Text.Token).Where(token => token.StartsWith(text.Message, StringComparison.Ordinal))];

    private async Task<string> PassedUnheard(string account)
    {
        Play.Service.Sms.Script.Always(SmsBehaviour.GiveNoReceipt);
        Play.Register(account, ComparisonScript.Any, ComparisonAnswer.Match);
        return await Play.Submitted(account, Forms.Comparable);
    }
}
