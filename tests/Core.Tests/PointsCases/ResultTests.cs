using TalentSettlement.Core.Examination;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Registration;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>The result: the second approval of an agricultural household, printing, collection and the fee (Shenzhen guide, treatment result; S-24, S-42, S-43, S-56; SC-53).</summary>
[Trait("Scenario", "SC-53")]
public sealed class ResultTests
{
    [Fact]
    public void An_agricultural_household_is_to_be_printed_only_after_development_and_reform_has_agreed_and_gets_both_cards()
    {
        var story = new PointsStory().UnderExamination(household: HouseholdKind.Agricultural).Approved();

        Assert.Equal("awaiting-reform", CodeOf(DocumentRules.Print(story.State, Documents(story.State.File, story.Law, story.Now))));
        story.Then(ExaminationRules.ApproveReform(story.State, "officer-ma"));

        Assert.Equal(("officer-he", "officer-ma"), (story.In<PointsCase.ToBePrinted>().Approval.By, story.In<PointsCase.ToBePrinted>().Approval.ReformBy));
        Assert.Equal([CardKind.Entry, CardKind.AgriculturalTransfer], story.Printed().In<PointsCase.Printed>().Documents.Cards.Select(card => card.Kind));
    }

    [Fact]
    public void Any_other_household_gets_one_card_and_no_second_approval()
    {
        var story = new PointsStory().UnderExamination().Approved();

        Assert.Equal("to-be-printed", CodeOf(ExaminationRules.ApproveReform(story.State, "officer-ma")));
        Assert.Equal([CardKind.Entry], DocumentRules.CardsOf(story.State.File));
    }

    [Fact]
    public void Without_the_agreement_of_development_and_reform_it_is_not_approved_with_a_reason_and_nothing_is_printed()
    {
        var story = new PointsStory().UnderExamination(household: HouseholdKind.Agricultural).Approved();

        Assert.Equal("reason-missing", CodeOf(ExaminationRules.RefuseReform(story.State, [], "officer-ma")));
        story.Then(ExaminationRules.RefuseReform(story.State, [new ExaminationReason("plan-used", "本年度农转非计划已满")], "officer-ma"));

        Assert.Equal("本年度农转非计划已满", Assert.Single(story.In<PointsCase.NotApproved>().Reasons).Words);
        Assert.Equal("case-ended", CodeOf(DocumentRules.Print(story.State, Documents(story.State.File, story.Law, story.Now))));
        Assert.Null(PointsCase.DocumentsOf(story.State));
    }

    [Fact]
    public void Only_the_agencys_manager_collects_with_the_own_card_and_once()
    {
        var story = new PointsStory().WithNotice();

        Assert.Equal("not-the-agency-manager", CodeOf(DocumentRules.Collect(story.State, Qihang, "card-of-the-applicant", "clerk-wu", story.Now)));
        Assert.Equal("not-the-agency-manager", CodeOf(DocumentRules.Collect(story.State, Qihang, "card-1", "clerk-wu", China("2013-03-01T09:00:00"))));
        Assert.Equal("agency-not-entrusted", CodeOf(DocumentRules.Collect(story.State, Yuanhang, "card-9", "clerk-wu", story.Now)));
        Assert.Equal("already-collected", CodeOf(DocumentRules.Collect(story.Collected().State, Qihang, "card-1", "clerk-wu", story.Now)));
    }

    [Fact]
    public void Notice_and_card_are_held_until_the_fee_of_the_agency_is_paid()
    {
        var story = new PointsStory().WithNotice().Collected();

        Assert.Equal("fee-unpaid", CodeOf(DocumentRules.PassOn(story.State)));
        story.Then(DocumentRules.PayFee(story.State));
        Assert.Empty(EventsOf(DocumentRules.PayFee(story.State)));
        story.Then(DocumentRules.PassOn(story.State));
        Assert.Equal("already-passed-on", CodeOf(DocumentRules.PassOn(story.State)));
    }

    [Fact]
    public void Nothing_is_printed_without_its_numbers_nor_before_it_is_approved()
    {
        var examining = new PointsStory().UnderExamination();
        var approved = new PointsStory().UnderExamination().Approved();

        Assert.Equal("under-examination", CodeOf(DocumentRules.Print(examining.State, Documents(examining.State.File, examining.Law, examining.Now))));
        Assert.Equal("busy", CodeOf(DocumentRules.Print(approved.State, null)));
        Assert.Equal("to-be-printed", CodeOf(DocumentRules.PayFee(approved.State)));
    }
}
