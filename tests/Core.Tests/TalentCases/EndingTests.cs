using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Permits;
using TalentSettlement.Core.Sanctions;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Core.Tests.TalentCases;

/// <summary>How a case ends: permit, fraud, cancellation, the original flow, revocation (T-14, T-21, T-22, T-24, T-25).</summary>
public sealed class EndingTests
{
    private static readonly MoveInPermit Permit = new("津准迁2020-0000001", "code", Story.China("2020-07-20T09:00:00"), new DateOnly(2020, 8, 29));

    [Fact, Trait("Scenario", "SC-18")]
    public void The_last_choice_before_the_permit_leaves_holds()
    {
        var story = Passed().Then(DeliveryRules.Choose(Passed().State, new Delivery.AtWindow(), Permit));

        story.Then(DeliveryRules.Choose(story.State, new Delivery.MailCollectOnDelivery("天津市南开区卫津路1号", "陈思远"), Permit));
        story.Then(DeliveryRules.HandOver(story.State, new HandOver.Dispatched("EMS123456")));

        Assert.Equal(2, story.Journal.Count(entry => entry.Fact is TalentEvent.DeliveryChosen));
        Assert.Single(story.Journal, entry => entry.Fact is TalentEvent.PermitIssued);
        Assert.IsType<TalentCase.Closed>(story.State);
        Assert.Equal("already-dispatched", Story.RefusalOf(DeliveryRules.Choose(story.State, new Delivery.AtWindow(), Permit)).Reasons[0].Code);
    }

    [Fact]
    public void The_permit_leaves_only_the_way_that_was_chosen()
    {
        var story = Passed();
        story.Then(DeliveryRules.Choose(story.State, new Delivery.AtWindow(), Permit));

        Assert.Equal("other-delivery-chosen", Story.RefusalOf(DeliveryRules.HandOver(story.State, new HandOver.Dispatched("EMS123456"))).Reasons[0].Code);
    }

    [Fact]
    public void Thirty_days_without_a_choice_bring_a_reminder_and_never_a_choice()
    {
        var story = Passed();
        var due = DeliveryRules.ReminderDue(story.State)!.Value;

        var early = DeliveryRules.Remind(story.State, story.Law, due.AddMilliseconds(-1));
        story.Then(DeliveryRules.Remind(story.State, story.Law, due));

        Assert.Empty(Assert.IsType<Decision<TalentEvent>.Accepted>(early).Events);
        Assert.Equal(Story.China("2020-08-13T00:00:00"), due);
        Assert.IsType<TalentCase.Passed>(story.State);
        Assert.True(DeliveryRules.ReminderDue(story.State) > due);
    }

    [Fact]
    public void Fraud_found_by_one_department_ends_the_review_before_the_others_have_spoken()
    {
        var story = Fraud();

        var refused = Assert.IsType<TalentCase.Refused>(story.State);
        Assert.Equal(Story.China("2021-01-14T00:00:00"), refused.Sanction.FreeFrom);
        Assert.Equal("refused-for-fraud", story.State.File.Attempts[^1].Ended);
        Assert.True(story.State.HasEnded);
    }

    [Fact, Trait("Scenario", "SC-28")]
    public void An_annulled_finding_reopens_the_case_where_it_left_and_erases_nothing()
    {
        var story = Fraud();

        story.Then(EndingRules.Annul(story.State, new Annulment(Story.China("2020-09-01T10:00:00"), "supervisor", "复核"), null));

        Assert.IsType<TalentCase.UnderReview>(story.State);
        Assert.Null(story.State.File.Attempts[^1].Ended);
        Assert.Contains(story.Journal, entry => entry.Fact is TalentEvent.RefusedForFraud);
        story.Satisfied().Concluded();
        Assert.IsType<TalentCase.Passed>(story.State);
    }

    [Fact, Trait("Scenario", "SC-28")]
    public void An_annulled_finding_frees_the_person_but_opens_no_second_case_beside_a_new_one()
    {
        var story = Fraud();

        story.Then(EndingRules.Annul(story.State, new Annulment(Story.China("2021-02-01T10:00:00"), "supervisor", "复核"), new CaseId(Guid.AllBitsSet)));

        Assert.NotNull(Assert.IsType<TalentCase.Refused>(story.State).Sanction.Annulment);
        Assert.True(story.State.HasEnded);
        Assert.Equal("no-finding", Story.RefusalOf(EndingRules.Annul(story.State, new Annulment(story.Now, "x", "x"), null)).Reasons[0].Code);
    }

    [Fact]
    public void Cancellation_is_possible_until_the_permit_is_issued()
    {
        var story = Passed();
        var cancelled = EndingRules.Cancel(story.State, null);
        story.Then(DeliveryRules.Choose(story.State, new Delivery.AtWindow(), Permit));

        Assert.IsType<Decision<TalentEvent>.Accepted>(cancelled);
        Assert.Equal("permit-issued", Story.RefusalOf(EndingRules.Cancel(story.State, null)).Reasons[0].Code);
    }

    [Theory, Trait("Scenario", "SC-24")]
    [InlineData("cancelled")]
    [InlineData("rejected")]
    public void A_case_of_the_original_flow_ends_as_such_and_is_not_reviewed_here(string how)
    {
        var story = new Story("2020-06-05T09:00:00").Filled().Uploaded().Submitted();

        Assert.Equal("handled-under-original-flow", Story.RefusalOf(SubmissionRules.Submit(story.State, [], story.Law, story.Now)).Reasons[0].Code);
        story.Then(how == "cancelled" ? EndingRules.Cancel(story.State, null) : EndingRules.EndLegacy(story.State, how));

        Assert.Equal(how, Assert.IsType<TalentCase.LegacyClosed>(story.State).How);
        Assert.True(story.State.HasEnded);
    }

    [Fact, Trait("Scenario", "SC-30")]
    public void Who_proposes_a_revocation_does_not_decide_it()
    {
        var story = Closed();
        story.Now = Story.China("2020-10-09T15:00:00");
        story.Then(EndingRules.ProposeRevocation(story.State, new RevocationProposal("wu", new DepartmentCode("hrss"), story.Now, "社保为虚构")));

        var own = EndingRules.DecideRevocation(story.State, new Actor("supervisor", "wu"), null, story.Law);
        story.Then(EndingRules.DecideRevocation(story.State, new Actor("supervisor", "zheng"), null, story.Law));

        Assert.Equal("four-eyes", Story.RefusalOf(own).Reasons[0].Code);
        var revoked = Assert.IsType<TalentCase.Revoked>(story.State);
        Assert.Equal(Story.China("2021-04-10T00:00:00"), revoked.Sanction.FreeFrom);
        Assert.Equal(Permit, TalentCase.PermitOf(revoked));
    }

    [Fact]
    public void A_declined_revocation_leaves_the_case_as_it_was()
    {
        var story = Closed();
        story.Then(EndingRules.ProposeRevocation(story.State, new RevocationProposal("wu", new DepartmentCode("hrss"), story.Now, "x")));

        story.Then(EndingRules.DecideRevocation(story.State, new Actor("supervisor", "zheng"), "没有依据", story.Law));

        Assert.IsType<TalentCase.Closed>(story.State);
    }

    private static Story Passed() => new Story().Filled().Uploaded().Submitted().Compared(ComparisonAnswer.NoSource).Satisfied().Concluded();

    private static Story Closed()
    {
        var story = Passed();
        story.Then(DeliveryRules.Choose(story.State, new Delivery.AtWindow(), Permit));
        return story.Then(DeliveryRules.HandOver(story.State, new HandOver.Collected()));
    }

    private static Story Fraud()
    {
        var story = new Story().Filled().Uploaded().Submitted().Compared(ComparisonAnswer.NoSource);
        return story.Then(ReviewRules.Opine(
            story.State, new ReviewItemCode("licence"), new Opinion(new DepartmentCode("hrss"), "r", story.Now, new Finding.FraudFound("伪造公章")), story.Law));
    }
}
