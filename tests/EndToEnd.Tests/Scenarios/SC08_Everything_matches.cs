using TalentSettlement.Core.TalentCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-08: everything is comparable and matches (T-12, T-13).</summary>
[Trait("Scenario", "SC-08")]
public sealed class SC08_Everything_matches() : Scenario("2020-07-13T09:00")
{
    [Fact]
    public async Task What_every_register_confirms_passes_without_a_human_task_and_is_told_once_T12_T13()
    {
        var caseId = await Play.Submitted("applicant-chen", Forms.Of(Forms.Bachelor, Forms.NotEmployed, Forms.OwnHome));

        var view = await Play.As("applicant-chen").Look(caseId).As<CaseView>();
        Assert.Equal("passed", view.Receipt.State);
        Assert.All(view.Review, item => Assert.Equal(("passed", "comparison"), (item.Outcome, item.How)));
        Assert.All(view.Review, item => Assert.True(item.Comparison!.Genuine));
        foreach (var reviewer in new[] { "reviewer-hrss-nankai", "reviewer-edu-nankai", "reviewer-psb-nankai" })
        {
            Assert.Empty(await Play.Worklist(reviewer));
        }

        var stored = Play.Store.Case(caseId);
        Assert.Equal(1, stored.Count<TalentEvent.ReviewPassed>());
        Assert.Equal(0, stored.Count<TalentEvent.TaskTaken>());
        Assert.Equal(0, stored.Count<TalentEvent.OpinionGiven>());
        Assert.Single(Play.Store.Texts(caseId, "review-passed-choose-delivery"));
        Assert.Single(Play.Service.Sms.Sent, sms => sms.Text.Template == "review-passed-choose-delivery");
    }

    [Fact]
    public async Task A_register_that_cannot_be_reached_passes_nothing_and_fails_nothing_C4()
    {
        Play.Register("applicant-chen", "chsi", Core.JointReview.ComparisonAnswer.Unavailable);
        var caseId = await Play.Submitted("applicant-chen", Forms.Comparable);

        Assert.Equal(["diploma", "diploma-certification"], await Play.Tasks("reviewer-edu-nankai", caseId));
        await Play.Satisfy("reviewer-edu-nankai", caseId);

        Assert.Equal("passed", Play.Store.Case(caseId).State);
        var review = await Play.As("reviewer-edu-nankai").Review(caseId).As<DepartmentReview>();
        Assert.All(review.Tasks, task => Assert.Equal("opinion", task.Item.How));
    }
}
