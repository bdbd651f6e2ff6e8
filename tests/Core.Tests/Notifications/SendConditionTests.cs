using System.Text.Json;
using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Core.Tests.Notifications;

/// <summary>A text that cannot lie (N16), and one that goes out once (J6, invariant 4).</summary>
public sealed class SendConditionTests
{
    private static readonly Notification Received = Notification.About(NotificationKind.SubmissionReceived, 1, 2);
    private static readonly Notification Returned = Notification.About(NotificationKind.ReviewReturned, 1, 5);
    private static readonly Notification Passed = Notification.About(NotificationKind.ReviewPassedChooseDelivery, 2, 9);
    private static readonly Notification Reminder = Notification.About(NotificationKind.DeliveryReminder, 2, 10);
    private static readonly Notification Dispatched = Notification.About(NotificationKind.PermitDispatched, 2, 12);
    private static readonly Notification Annulled = Notification.About(NotificationKind.SanctionAnnulled, 1, 6);

    [Fact]
    public void A_text_goes_out_when_nothing_later_is_said_about_its_topic()
    {
        Assert.Equal(new SendCondition.Send(), Passed.ConditionAmong([Received, Returned, Passed, Reminder]));
    }

    [Fact]
    public void A_reminder_to_choose_is_overtaken_by_the_permit_in_the_mail()
    {
        Assert.Equal(new SendCondition.Overtaken(Dispatched.Id), Reminder.ConditionAmong([Received, Passed, Reminder, Dispatched]));
    }

    [Fact]
    public void The_result_of_the_first_round_is_not_overtaken_by_that_of_the_second()
    {
        Assert.Equal(new SendCondition.Send(), Returned.ConditionAmong([Returned, Passed]));
    }

    [Fact]
    public void Of_several_later_texts_the_last_one_is_named()
    {
        var collected = Notification.About(NotificationKind.PermitCollected, 2, 15);

        Assert.Equal(new SendCondition.Overtaken(collected.Id), Reminder.ConditionAmong([Dispatched, collected, Reminder]));
    }

    [Fact]
    public void The_end_of_a_case_overtakes_whatever_was_said_before_but_not_that_a_bar_is_lifted()
    {
        var cancelled = Notification.About(NotificationKind.CaseCancelled, 2, 20);

        Assert.All([Received, Passed, Reminder], text => Assert.Equal(new SendCondition.Overtaken(cancelled.Id), text.ConditionAmong([cancelled])));
        Assert.Equal(new SendCondition.Send(), Annulled.ConditionAmong([cancelled]));
        Assert.Equal(new SendCondition.Send(), cancelled.ConditionAmong([Received, Passed, cancelled]));
    }

    [Fact]
    public void An_annulled_sanction_overtakes_the_refusal_that_nobody_has_read_yet()
    {
        var refused = Notification.About(NotificationKind.ReviewRefusedFraud, 1, 5);
        var annulled = Notification.About(NotificationKind.SanctionAnnulled, 1, 8);

        Assert.Equal(new SendCondition.Overtaken(annulled.Id), refused.ConditionAmong([refused, annulled]));
    }

    [Fact]
    public void One_kind_and_one_revision_are_one_message()
    {
        Assert.Equal(new MessageId("review-returned-5"), Returned.Id);
        Assert.Equal(Returned.Id, Notification.About(NotificationKind.ReviewReturned, 1, 5).Id);
    }

    [Fact]
    public void A_text_comes_back_equal_from_the_store_and_holds_words_of_the_law()
    {
        var text = Notification.About(NotificationKind.PermitDispatched, 1, 12, ("tracking-number", "EX123456789CN"), ("case-number", "TJ-1"));

        var json = JsonSerializer.Serialize(text, JsonSerializerOptions.Web);

        Assert.Equal(
            """{"id":"permit-dispatched-12","kind":"permit-dispatched","topic":{"subject":"permit","round":1},"caseRevision":12,"parameters":{"case-number":"TJ-1","tracking-number":"EX123456789CN"}}""",
            json);
        Assert.Equal(text, JsonSerializer.Deserialize<Notification>(json, JsonSerializerOptions.Web));
        Assert.Equal("(notification permit-dispatched-12)", $"{text}");
    }
}
