using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Registration;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>Cancelling a declaration, before and after approval (Shenzhen guide, declaration information, 2 and 3; S-36, S-39, C11; SC-55).</summary>
[Trait("Scenario", "SC-55")]
public sealed class CancellationTests
{
    [Fact]
    public void Asked_with_a_reason_handed_in_sealed_and_approved_by_another_the_declaration_is_void_and_a_new_one_possible()
    {
        var story = new PointsStory().UnderExamination().Cancelling("本人放弃").Then(Approved);

        Assert.Equal("本人放弃", story.In<PointsCase.Void>().Reason);
        Assert.Equal("cancelled", story.State.File.Attempts[^1].Ended);
        Assert.True(story.State.HasEnded);
    }

    [Fact]
    public void After_approval_notice_and_card_are_revoked_from_that_instant()
    {
        var story = new PointsStory().WithNotice().Collected().Cancelling().At("2013-03-05T10:00:00").Then(Approved);

        Assert.Equal((China("2013-03-05T10:00:00"), "TZ-1"), (story.In<PointsCase.Void>().At, story.In<PointsCase.Void>().Documents!.Notice.Number));
    }

    [Fact]
    public void Who_asked_and_who_received_the_form_do_not_decide()
    {
        var story = new PointsStory().UnderExamination().Cancelling();

        Assert.All(["qihang-manager", "clerk-wu"], by => Assert.Equal("four-eyes", CodeOf(CancellationRules.Approve(story.State, by, story.Law, story.Now))));
        Assert.All(["qihang-manager", "clerk-wu"], by => Assert.Equal("four-eyes", CodeOf(CancellationRules.Decline(story.State, by, by))));
    }

    [Fact]
    public void Without_the_form_nothing_is_decided_and_it_is_received_once()
    {
        var story = new PointsStory().UnderExamination();

        Assert.Equal("no-cancellation-open", CodeOf(CancellationRules.ReceiveForm(story.State, "clerk-wu")));
        Assert.Equal("no-cancellation-open", CodeOf(Approved(story)));
        story.Then(CancellationRules.Ask(story.State, "本人放弃", "qihang-manager", story.Law, story.Now));
        Assert.Equal("form-not-received", CodeOf(Approved(story)));
        Assert.Equal("cancellation-open", CodeOf(CancellationRules.Ask(story.State, "再次", "qihang-manager", story.Law, story.Now)));
        story.Then(CancellationRules.ReceiveForm(story.State, "clerk-wu"));
        Assert.Empty(EventsOf(CancellationRules.ReceiveForm(story.State, "clerk-wang")));
    }

    [Fact]
    public void Declined_the_case_goes_on()
    {
        var story = new PointsStory().UnderExamination().Cancelling();

        story.Then(CancellationRules.Decline(story.State, "申请表未盖章", "officer-sun")).Approved();

        Assert.Null(story.In<PointsCase.ToBePrinted>().File.Cancellation);
    }

    [Fact]
    public void Once_the_move_in_permit_is_issued_it_is_too_late()
    {
        var story = new PointsStory().WithNotice().Collected().PassedOn().Done(Core.Notices.LastMileStep.MoveInPermit, "2013-03-04");

        Assert.Equal("already-used", CodeOf(CancellationRules.Ask(story.State, "本人放弃", "qihang-manager", story.Law, story.Now)));
    }

    [Fact]
    public void On_publicity_it_is_neither_asked_for_nor_approved_until_the_publicity_ends()
    {
        var story = new PointsStory().Declared().Cancelling().Published();

        Assert.Equal(China("2013-01-29T00:00:00"), RefusalOf(Approved(story)).Until);
        Assert.Equal("on-publicity", CodeOf(CancellationRules.Ask(
            new PointsStory().Declared().Published().State, "本人放弃", "qihang-manager", story.Law, story.Now)));
        Assert.IsType<PointsCase.Void>(story.PublicityOver().Then(Approved).State);
    }

    [Fact]
    public void While_it_is_open_nothing_is_accepted_decided_printed_handed_out_or_changed()
    {
        var atWindow = new PointsStory().Publicised().HandedIn().Cancelling();
        var examining = new PointsStory().UnderExamination().Cancelling();
        var reform = new PointsStory().UnderExamination(household: HouseholdKind.Agricultural).Approved().Cancelling();
        var toPrint = new PointsStory().UnderExamination().Approved().Cancelling();
        var printed = new PointsStory().WithNotice().Cancelling();
        var collected = new PointsStory().WithNotice().Collected().Cancelling();
        var moving = new PointsStory().WithNotice().Collected().PassedOn().Cancelling();

        Assert.All(
            [
                WindowRules.Accept(atWindow.State, Of104, "clerk-wu", atWindow.Law, atWindow.Now),
                ExaminationRules.Approve(examining.State, "officer-he", examining.Law, examining.Now),
                ExaminationRules.Refuse(examining.State, [new("not-verified", "学历不实")], "officer-he", examining.Law, examining.Now),
                ExaminationRules.ApproveReform(reform.State, "officer-ma"),
                ExaminationRules.RefuseReform(reform.State, [new("not-verified", "学历不实")], "officer-ma"),
                DocumentRules.Print(toPrint.State, Documents(toPrint.State.File, toPrint.Law, toPrint.Now)),
                DocumentRules.Collect(printed.State, Qihang, "card-1", "clerk-wu", printed.Now),
                ChangeRules.Ask(printed.State, [new("origin", "湖南省长沙市")], Core.Elements.ContentHash.Of("证明"), "qihang-manager", printed.Law, printed.Now),
                DocumentRules.PassOn(collected.Then(DocumentRules.PayFee(collected.State)).State),
                LastMileRules.Done(moving.State, Core.Notices.LastMileStep.MoveInPermit, Day("2013-02-28"), moving.Now),
            ],
            decision => Assert.Equal("cancellation-open", CodeOf(decision)));
    }

    [Fact]
    public void Material_is_still_taken_in_so_that_no_day_is_lost_if_it_is_declined()
    {
        var story = new PointsStory().Publicised().Cancelling();

        Assert.IsType<PointsCase.AtWindow>(story.HandedIn().State);
    }

    [Fact]
    public void Approved_after_the_term_had_run_out_the_breach_is_on_record_as_well()
    {
        var story = new PointsStory().UnderExamination().Cancelling().At("2013-03-04T10:00:00").Then(Approved);

        Assert.Equal(China("2013-03-02T00:00:00"), Assert.Single(story.In<PointsCase.Void>().File.Breaches).At);
    }

    [Fact]
    public void A_draft_is_deleted_instead_and_what_has_ended_is_not_cancelled()
    {
        var ended = new PointsStory().UnderExamination().Refused("学历不实");

        Assert.Equal("not-submitted", CodeOf(CancellationRules.Ask(new PointsStory().State, "本人放弃", "qihang-manager", ended.Law, ended.Now)));
        Assert.Equal("case-ended", CodeOf(CancellationRules.Ask(ended.State, "本人放弃", "qihang-manager", ended.Law, ended.Now)));
        Assert.Equal("case-ended", CodeOf(CancellationRules.ReceiveForm(ended.State, "clerk-wu")));
    }

    [Fact]
    public void A_card_that_runs_out_meanwhile_leaves_no_request_open()
    {
        var story = new PointsStory().WithNotice().Cancelling().At("2014-03-01T00:00:00").Swept();

        Assert.Null(story.In<PointsCase.Expired>().File.Cancellation);
    }

    private static Cases.Decision<PointsEvent> Approved(PointsStory story) => CancellationRules.Approve(story.State, "officer-sun", story.Law, story.Now);
}
