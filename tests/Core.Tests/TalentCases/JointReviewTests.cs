using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Core.Tests.TalentCases;

/// <summary>Tianjin Notice of 20 May 2020, section 2(2): the joint review and its conclusion.</summary>
public sealed class JointReviewTests
{
    private static readonly DepartmentCode Hrss = new("hrss");

    [Fact, Trait("Scenario", "SC-08")]
    public void What_matches_is_completed_by_the_system_and_is_nobodys_task()
    {
        var story = new Story().Filled().Uploaded().Submitted().Compared(ComparisonAnswer.Match);

        Assert.All(
            story.Board.Items.Where(item => item.Source is not null),
            item =>
            {
                Assert.Equal(new ItemOutcome.Passed("comparison"), item.Outcome);
                Assert.DoesNotContain(item.Competent, item.IsTaskOf);
            });
    }

    [Theory]
    [InlineData(ComparisonAnswer.Mismatch)]
    [InlineData(ComparisonAnswer.NoSource)]
    [InlineData(ComparisonAnswer.Stale)]
    [InlineData(ComparisonAnswer.Unavailable)]
    public void Anything_but_a_match_goes_to_a_person(ComparisonAnswer answer)
    {
        var story = new Story().Filled().Uploaded().Submitted().Compared(answer);

        Assert.All(story.Board.Items, item => Assert.Equal(item.Competent.AsEnumerable(), ((ItemOutcome.Open)item.Outcome).Silent));
        Assert.IsType<ReviewOutcome.Pending>(JointReviewRules.Conclude(story.Board));
    }

    [Fact, Trait("Scenario", "SC-11")]
    public void One_departments_failure_concludes_nothing_while_another_is_silent()
    {
        var story = new Story().Filled().Uploaded().Submitted().Compared(ComparisonAnswer.NoSource);
        story.Then(ReviewRules.Opine(story.State, new ReviewItemCode("licence"), Opinion(story, new Finding.NotSatisfied([new Fault("seal-missing")])), story.Law));

        story.Concluded();

        Assert.IsType<TalentCase.UnderReview>(story.State);
        Assert.DoesNotContain(story.Journal, entry => entry.Fact is TalentEvent.ReviewReturned);
    }

    [Fact, Trait("Scenario", "SC-11")]
    public void The_return_names_everything_at_once()
    {
        var story = new Story().Filled().Uploaded().Submitted().Compared(ComparisonAnswer.NoSource)
            .Opined((item, _) => item.Item.Value switch
            {
                "licence" => new Finding.NotSatisfied([new Fault("seal-missing"), new Fault("not-legible", "第二页")]),
                "id-card" => new Finding.NotSatisfied([new Fault("expired")]),
                _ => new Finding.Satisfied(),
            })
            .Concluded();

        var returned = Assert.IsType<TalentCase.SentBack>(story.State);
        Assert.Equal(["id-card", "licence"], returned.Corrections.Select(correction => correction.Item.Value).Order());
        var text = TalentNotifications.For(story.State, story.Journal[^1], story.Law)!;
        Assert.Contains("公章", text.Parameters["reasons"], StringComparison.Ordinal);
        Assert.Contains("南开", text.Parameters["window"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_round_is_concluded_once()
    {
        var story = new Story().Filled().Uploaded().Submitted().Compared(ComparisonAnswer.NoSource).Satisfied().Concluded();

        var again = ReviewRules.Conclude(story.State, 1, story.Law, story.Now);

        Assert.Empty(Assert.IsType<Decision<TalentEvent>.Accepted>(again).Events);
        Assert.Single(story.Journal, entry => entry.Fact is TalentEvent.ReviewPassed);
    }

    [Fact, Trait("Scenario", "SC-15")]
    public void A_lease_is_taken_over_when_it_has_run_out_and_the_first_holder_has_lost_it()
    {
        var story = new Story { Now = Story.China("2020-07-14T10:00:00") }.Filled().Uploaded().Submitted().Compared(ComparisonAnswer.NoSource);
        var licence = new ReviewItemCode("licence");
        story.Then(ReviewRules.Take(story.State, licence, Hrss, "a", story.Law, Story.China("2020-07-14T10:00:00")));

        var tooEarly = ReviewRules.Take(story.State, licence, Hrss, "c", story.Law, Story.China("2020-07-14T10:29:59.999"));
        story.Then(ReviewRules.Take(story.State, licence, Hrss, "c", story.Law, Story.China("2020-07-14T10:31:00")));
        var late = ReviewRules.Opine(
            story.State, licence, new Opinion(Hrss, "a", Story.China("2020-07-14T10:32:00"), new Finding.Satisfied()), story.Law);

        Assert.Equal("task-held", Story.RefusalOf(tooEarly).Reasons[0].Code);
        Assert.Equal("lease-lost", Story.RefusalOf(late).Reasons[0].Code);
    }

    [Fact]
    public void A_department_decides_only_what_it_is_competent_for()
    {
        var story = new Story().Filled().Uploaded().Submitted().Compared(ComparisonAnswer.NoSource);

        var outside = ReviewRules.Opine(story.State, new ReviewItemCode("degree-cert"), Opinion(story, new Finding.Satisfied()), story.Law);

        Assert.Equal("not-competent", Story.RefusalOf(outside).Reasons[0].Code);
    }

    [Fact]
    public void A_fault_that_nobody_could_read_is_not_accepted()
    {
        var story = new Story().Filled().Uploaded().Submitted().Compared(ComparisonAnswer.NoSource);

        var unknown = ReviewRules.Opine(story.State, new ReviewItemCode("licence"), Opinion(story, new Finding.NotSatisfied([new Fault("bad-luck")])), story.Law);
        var none = ReviewRules.Opine(story.State, new ReviewItemCode("licence"), Opinion(story, new Finding.NotSatisfied([])), story.Law);

        Assert.Equal("fault-unknown", Story.RefusalOf(unknown).Reasons[0].Code);
        Assert.Equal("faults-required", Story.RefusalOf(none).Reasons[0].Code);
    }

    [Fact]
    public void Reminders_go_to_the_silent_and_to_each_once()
    {
        var story = new Story().Filled().Uploaded().Submitted().Compared(ComparisonAnswer.NoSource);

        story.Then(ReviewRules.Remind(story.State, 1, 1)).Then(ReviewRules.Remind(story.State, 1, 1));

        Assert.Equal(3, story.Journal.Count(entry => entry.Fact is TalentEvent.ReviewReminded));
    }

    private static Opinion Opinion(Story story, Finding finding) => new(Hrss, "hrss-reviewer", story.Now, finding);
}
