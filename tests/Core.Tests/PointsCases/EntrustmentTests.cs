using TalentSettlement.Core.PointsCases;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>Who may act for the person: recognition, entrustment, hand-over (Shenzhen guide, signing an agreement; S-02, S-03, S-24, S-52; SC-35).</summary>
[Trait("Scenario", "SC-35")]
public sealed class EntrustmentTests
{
    [Fact]
    public void An_agency_whose_recognition_ended_yesterday_is_neither_chosen_nor_submits()
    {
        var story = new PointsStory("2013-12-30T09:00:00").Filled().WithAgency().OriginalsSeen();

        Assert.Empty(RefusalsOfSubmission(story.At("2013-12-31T23:59:59.999")));
        Assert.Equal(["agency-not-recognised"], RefusalsOfSubmission(story.At("2014-01-01T00:00:00.000")));
        Assert.Equal("agency-not-recognised", CodeOf(DeclaringRules.ChooseAgency(
            new PointsStory("2014-01-01T00:00:00").Filled().State, Qihang, To(Qihang), story.Law, story.Now)));
    }

    [Fact]
    public void A_case_goes_on_when_the_recognition_ends_after_the_submission()
    {
        var story = new PointsStory("2013-12-02T09:00:00").Declared(at: "2013-12-10T10:00:00").Published("2013-12-19").PublicityOver();

        story.HandedIn("2014-01-06T09:00:00").Accepted("2014-01-06T10:00:00");

        Assert.False(Qihang.IsRecognisedOn(Day("2014-01-06")));
        Assert.IsType<PointsCase.Examining>(story.State);
    }

    [Fact]
    public void Nobody_submits_whom_the_person_has_not_entrusted()
    {
        var story = new PointsStory().Filled().WithAgency().OriginalsSeen();
        story.Agency = Yuanhang;

        Assert.Equal(["agency-not-entrusted"], RefusalsOfSubmission(story));
    }

    [Fact]
    public void With_the_entrustment_the_agency_loses_its_access_at_once_and_the_submitted_case_stays()
    {
        var story = new PointsStory().Publicised();

        story.Then(EntrustmentRules.Withdraw(story.State));

        Assert.Null(story.In<PointsCase.AwaitingMaterial>().File.Agency);
        Assert.Equal("agency-not-entrusted", CodeOf(HandInRules.HandIn(story.State, Qihang, "card-1", [], "clerk-wu", story.Law, story.Now)));
        Assert.Equal("no-agency-entrusted", CodeOf(EntrustmentRules.Withdraw(story.State)));
    }

    [Fact]
    public void Another_agency_takes_over_with_a_new_entrustment_at_the_stage_the_case_has_reached()
    {
        var story = new PointsStory().Publicised();

        Assert.Equal("agency-acts-already", CodeOf(EntrustmentRules.HandOver(story.State, Qihang, To(Qihang), story.Law, story.Now)));
        story.Then(EntrustmentRules.HandOver(story.State, Yuanhang, To(Yuanhang, "2013-02-01T09:00:00"), story.Law, story.Now));

        Assert.Equal("agency-not-entrusted", CodeOf(HandInRules.HandIn(story.State, Qihang, "card-1", [], "clerk-wu", story.Law, story.Now)));
        Assert.Equal("not-the-agency-manager", CodeOf(HandInRules.HandIn(story.State, Yuanhang, "card-1", [], "clerk-wu", story.Law, story.Now)));
        story.Agency = Yuanhang;
        Assert.IsType<PointsCase.AtWindow>(story.HandedIn().State);
    }

    [Fact]
    public void A_case_that_no_agency_chose_yet_or_that_has_ended_is_not_handed_over()
    {
        var declaring = new PointsStory();
        var ended = new PointsStory().UnderExamination().Refused("学历不实");

        Assert.Equal("not-submitted", CodeOf(EntrustmentRules.HandOver(declaring.State, Yuanhang, To(Yuanhang), declaring.Law, declaring.Now)));
        Assert.Equal("case-ended", CodeOf(EntrustmentRules.HandOver(ended.State, Yuanhang, To(Yuanhang), ended.Law, ended.Now)));
        Assert.Equal("case-ended", CodeOf(EntrustmentRules.Withdraw(ended.State)));
    }

    [Fact]
    public void While_no_agency_acts_the_person_withdraws_what_was_submitted()
    {
        var story = new PointsStory().Declared();
        story.Then(EntrustmentRules.Withdraw(story.State));

        story.Then(WithdrawalRules.Withdraw(story.State, DeclaringParty.Person, story.Law));

        Assert.IsType<PointsCase.Declaring>(story.State);
    }

    [Fact]
    public void Only_the_personnel_manager_of_the_day_hands_in_with_the_own_card_S24()
    {
        var story = new PointsStory().Publicised().At("2013-03-01T09:00:00");

        Assert.Equal("not-the-agency-manager", CodeOf(HandInRules.HandIn(story.State, Qihang, "card-of-the-applicant", [], "clerk-wu", story.Law, story.Now)));
        Assert.Equal("not-the-agency-manager", CodeOf(HandInRules.HandIn(story.State, Qihang, "card-1", [], "clerk-wu", story.Law, story.Now)));
        story.Then(HandInRules.HandIn(story.State, Qihang, "card-2", [], "clerk-wu", story.Law, story.Now));

        Assert.IsType<PointsCase.AtWindow>(story.State);
    }

    [Fact]
    public void The_agreement_signed_before_the_submission_is_the_service_agreement_after_it_S52_I125()
    {
        var story = new PointsStory().Declared();

        var service = story.In<PointsCase.AwaitingPublicity>().File.Entrustment!;

        Assert.Equal((Qihang.Code, true), (service.Agency, service.Stands));
        Assert.Equal(story.Law.Agreements.InForceOn(service.SignedAt), story.Law.Agreements.Of(service.Agreement));
        Assert.True(service.SignedAt < story.In<PointsCase.AwaitingPublicity>().Declared.At);
    }

    private static string[] RefusalsOfSubmission(PointsStory story) =>
        AgencySubmissionRules.Submit(story.State, new SubmissionFacts(story.Agency, [], null), null, "manager", story.Law, story.Now)
            is Cases.Decision<PointsEvent>.Refused(var refusal) ? [.. refusal.Reasons.Select(reason => reason.Code)] : [];
}
