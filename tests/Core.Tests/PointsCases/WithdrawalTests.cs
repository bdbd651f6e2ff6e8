using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>Withdrawing information at each stage (Shenzhen guide, declaration information, 1 and 2; S-34 to S-36; SC-42).</summary>
[Trait("Scenario", "SC-42")]
public sealed class WithdrawalTests
{
    [Fact]
    public void A_draft_is_edited_or_deleted_freely_and_nobody_withdraws_it()
    {
        var story = new PointsStory().Filled().Filled(Of102);

        Assert.Equal("not-submitted", CodeOf(WithdrawalRules.Withdraw(story.State, DeclaringParty.Person, story.Law)));
        story.Then(DeclaringRules.Delete(story.State, null));
        Assert.Empty(story.In<PointsCase.Void>().File.Attempts);
    }

    [Theory]
    [InlineData(DeclaringParty.Person)]
    [InlineData(DeclaringParty.Agency)]
    public void What_waits_for_the_agency_is_withdrawn_by_either_and_its_originals_are_to_be_seen_again(DeclaringParty by)
    {
        var story = new PointsStory().Filled().WithAgency().OriginalsSeen();

        story.Then(WithdrawalRules.Withdraw(story.State, by, story.Law));

        Assert.Null(story.In<PointsCase.Declaring>().File.Originals);
        Assert.Equal("originals-not-checked", CodeOf(AgencySubmissionRules.Submit(
            story.WithAgency().State, new SubmissionFacts(Qihang, [], null), null, "qihang-manager", story.Law, story.Now)));
    }

    [Fact]
    public void What_is_submitted_and_not_yet_public_is_withdrawn_by_the_agency_and_leaves_the_batch()
    {
        var story = new PointsStory().Declared();

        Assert.Equal("agency-withdraws", CodeOf(WithdrawalRules.Withdraw(story.State, DeclaringParty.Person, story.Law)));
        story.Then(WithdrawalRules.Withdraw(story.State, DeclaringParty.Agency, story.Law));
        Assert.Empty(EventsOf(PublicityRules.Publish(story.State, new(new("2013-01-1"), Day("2013-01-21"), IndicatorStage.Off), story.Law)));
        Assert.Equal("withdrawn", Assert.Single(story.In<PointsCase.Declaring>().File.Attempts).Ended);
    }

    [Fact]
    public void On_publicity_nothing_is_withdrawn_until_it_ends()
    {
        var story = new PointsStory().Declared().Published();

        var refusal = RefusalOf(WithdrawalRules.Withdraw(story.State, DeclaringParty.Agency, story.Law));

        Assert.Equal("on-publicity", Assert.Single(refusal.Reasons).Code);
        Assert.Equal(China("2013-01-29T00:00:00"), refusal.Until);
    }

    [Fact]
    public void After_a_publicity_that_passed_a_withdrawal_ends_the_sixty_days_and_what_follows_is_publicised_anew()
    {
        var story = new PointsStory().Publicised();

        story.Then(WithdrawalRules.Withdraw(story.State, DeclaringParty.Agency, story.Law));

        Assert.Null(PointsClocks.NextDueAt(story.State, story.Law));
        story.WithAgency().OriginalsSeen().Submitted("2013-02-04T10:00:00");
        Assert.Equal(("2013-02-1", 2), (story.In<PointsCase.AwaitingPublicity>().Declared.Batch.Value, story.State.File.Attempt));
    }

    [Fact]
    public void After_a_publicity_that_failed_the_agency_withdraws_corrects_and_declares_again()
    {
        var story = new PointsStory().Declared().Published();
        story.Then(PublicityRules.Receive(story.State, new("a1"), story.Law, story.Now));
        story.Then(PublicityRules.Rule(story.State, new("a1"), ObjectionRuling.Sustained, "学历信息与事实不符"));

        story.Then(WithdrawalRules.Withdraw(story.In<PointsCase.PublicityFailed>(), DeclaringParty.Agency, story.Law));

        Assert.IsType<PointsCase.Declaring>(story.State);
    }

    [Fact]
    public void Material_at_the_window_goes_back_with_a_withdrawal()
    {
        var story = new PointsStory().Publicised().HandedIn();

        story.Then(WithdrawalRules.Withdraw(story.State, DeclaringParty.Agency, story.Law));

        Assert.Equal("at-window", Assert.IsType<PointsEvent.InformationWithdrawn>(story.Facts.Last()).From);
        Assert.IsType<PointsCase.Declaring>(story.State);
    }

    [Fact]
    public void Once_accepted_only_cancellation_is_left()
    {
        var story = new PointsStory().UnderExamination();

        AssertUseCancellation(story);
        AssertUseCancellation(story.Approved());
        AssertUseCancellation(story.Printed());
        AssertUseCancellation(story.Collected());
        AssertUseCancellation(story.PassedOn());
    }

    [Fact]
    public void What_was_submitted_is_not_deleted()
    {
        var story = new PointsStory().Declared();

        Assert.Equal("awaiting-publicity", CodeOf(DeclaringRules.Delete(story.State, null)));
    }

    private static void AssertUseCancellation(PointsStory story) =>
        Assert.Equal("use-cancellation", CodeOf(WithdrawalRules.Withdraw(story.State, DeclaringParty.Agency, story.Law)));
}
