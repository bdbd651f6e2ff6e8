using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-14: two reviewers, one element (C9, K3); SC-15: the lease (P-LEASE).</summary>
public sealed class SC14_Two_reviewers() : Scenario("2020-07-13T10:00")
{
    [Fact]
    [Trait("Scenario", "SC-14")]
    public async Task The_first_opinion_wins_and_the_second_is_told_who_which_revision_and_what_to_do_C9()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        await Play.As("reviewer-hrss-nankai").Look(caseId).Expect(200);
        await Play.As("reviewer-hrss-nankai-2").Look(caseId).Expect(200);

        var first = await Play.As("reviewer-hrss-nankai").Satisfied(caseId, "licence").Receipt();
        var before = Play.Store.Dump();
        var second = await Play.As("reviewer-hrss-nankai-2").NotSatisfied(caseId, "licence", new Fault("seal-missing")).Refused(412, "revision-overtaken");

        var problem = second.As<Problem>();
        Assert.Contains("reviewer-hrss-nankai", problem.Detail!["holder"]);
        Assert.DoesNotContain("reviewer-hrss-nankai-2", problem.Detail["holder"]);
        Assert.Equal($"{first.Revision}", problem.Detail["revision"]);
        Assert.NotEmpty(problem.Remedy);
        Assert.Equal(before, Play.Store.Dump());

        // The refused opinion is never executed later, not even when everything else is decided.
        await Play.Satisfy("reviewer-hrss-nankai", caseId);
        await Play.Satisfy("reviewer-edu-nankai", caseId);
        await Play.Satisfy("reviewer-psb-nankai", caseId);
        await Play.Until("2020-07-14T10:00");
        var stored = Play.Store.Case(caseId);
        Assert.Equal("passed", stored.State);
        Assert.DoesNotContain(stored.Journal, entry => entry.By.Account == "reviewer-hrss-nankai-2");
    }

    [Fact]
    [Trait("Scenario", "SC-14")]
    public async Task Of_many_opinions_at_the_same_revision_one_wins_K3()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        await Play.As("reviewer-hrss-nankai").Look(caseId);
        await Play.As("reviewer-hrss-nankai-2").Look(caseId);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => n % 2 == 0
            ? Play.As("reviewer-hrss-nankai").Satisfied(caseId, "licence")
            : Play.As("reviewer-hrss-nankai-2").NotSatisfied(caseId, "licence", new Fault("seal-missing"))));

        Assert.Single(answers, answer => answer.Status == 200);
        Assert.Equal(1, Play.Store.Case(caseId).Count<TalentEvent.OpinionGiven>());
    }

    [Fact]
    [Trait("Scenario", "SC-15")]
    public async Task A_task_left_for_half_an_hour_is_taken_over_and_the_first_holder_has_lost_it_P_LEASE()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        await Play.As("reviewer-hrss-nankai").Take(caseId, "licence").Expect(200);

        await Play.Until("2020-07-13T10:29:59.999");
        var held = await Play.As("reviewer-hrss-nankai-2").Take(caseId, "licence").Refused(409, "task-held");
        Assert.Equal(Play.Moment("2020-07-13T10:30"), held.Until);
        await Play.As("reviewer-hrss-nankai-2").Look(caseId);
        await Play.As("reviewer-hrss-nankai-2").Satisfied(caseId, "licence").Refused(409, "lease-lost");

        await Play.Until("2020-07-13T10:31");
        await Play.As("reviewer-hrss-nankai-2").Take(caseId, "licence").Expect(200);
        await Play.Until("2020-07-13T10:32");
        await Play.As("reviewer-hrss-nankai").Look(caseId);
        await Play.As("reviewer-hrss-nankai").Satisfied(caseId, "licence").Refused(409, "lease-lost");

        Assert.Equal("reviewer-hrss-nankai-2", await Holder(caseId));
        await Play.As("reviewer-hrss-nankai-2").Look(caseId);
        await Play.As("reviewer-hrss-nankai-2").Satisfied(caseId, "licence").Expect(200);
    }

    [Fact]
    [Trait("Scenario", "SC-15")]
    public async Task A_hold_can_be_renewed_and_reading_takes_none_P_LEASE()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        foreach (var reader in new[] { "extra-1", "reviewer-hrss-nankai", "reviewer-hrss-nankai-2", "window-nankai", "ops" })
        {
            await Play.As(reader).Look(caseId).Expect(200);
        }

        Assert.Null(await Holder(caseId));
        await Play.As("reviewer-hrss-nankai").Take(caseId, "licence").Expect(200);
        await Play.Until("2020-07-13T10:20");
        await Play.As("reviewer-hrss-nankai").Take(caseId, "licence").Expect(200);
        await Play.Until("2020-07-13T10:49:59.999");
        Assert.Equal("reviewer-hrss-nankai", await Holder(caseId));
        await Play.Until("2020-07-13T10:50");
        Assert.Null(await Holder(caseId));
    }

    private async Task<string?> Holder(string caseId) =>
        (await Play.As("reviewer-hrss-nankai").Review(caseId).As<DepartmentReview>()).Tasks.Single(task => task.Item.Item == "licence").Holder;
}
