using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Core.Tests.TalentCases;

/// <summary>Departments that disagree on one item (C6, N11): ruled on by the arbiter, never averaged.</summary>
public sealed class ConflictTests
{
    private static readonly TalentApplication Skilled = Story.Master with
    {
        Claim = new TalentClaim.Skilled(SkilledSchool.OrdinarySecondary, VocationalGrade.Senior, new DateOnly(2015, 1, 5)),
    };

    private static readonly ReviewItemCode Certificate = new("academic-cert");

    [Fact]
    public void Two_findings_on_one_item_wait_for_the_arbiter()
    {
        var story = InConflict().Concluded();

        Assert.IsType<TalentCase.UnderReview>(story.State);
        Assert.IsType<ItemOutcome.InConflict>(story.Board.Find(Certificate)!.Outcome);
        Assert.Equal([Certificate], Assert.IsType<ReviewOutcome.Pending>(JointReviewRules.Conclude(story.Board)).Conflicts.AsEnumerable());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_arbiters_ruling_holds_either_way(bool satisfied)
    {
        Finding finding = satisfied ? new Finding.Satisfied() : new Finding.NotSatisfied([new Fault("conditions-not-proven")]);
        var story = InConflict();

        story.Then(ReviewRules.Rule(story.State, Certificate, new Arbitration("arbiter", story.Now, finding, "学籍已核实"), story.Law)).Concluded();

        Assert.Equal(satisfied, story.State is TalentCase.Passed);
        Assert.Equal(!satisfied, story.State is TalentCase.SentBack);
    }

    [Fact]
    public void What_is_not_in_conflict_is_not_the_arbiters()
    {
        var story = InConflict();

        var refusal = Story.RefusalOf(ReviewRules.Rule(
            story.State, new ReviewItemCode("licence"), new Arbitration("arbiter", story.Now, new Finding.Satisfied(), "x"), story.Law));

        Assert.Equal("not-in-conflict", refusal.Reasons[0].Code);
    }

    private static Story InConflict() => new Story().Filled(Skilled).Uploaded().Submitted().Compared(ComparisonAnswer.NoSource)
        .Opined((item, department) => item.Item == Certificate && department.Value == "hrss"
            ? new Finding.NotSatisfied([new Fault("conditions-not-proven")])
            : new Finding.Satisfied());
}
