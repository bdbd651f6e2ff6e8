using TalentSettlement.Core.PointsCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-42: what each stage lets one withdraw (S-34 to S-36).</summary>
[Trait("Scenario", "SC-42")]
public sealed class SC42_Withdrawal_at_each_stage() : Scenario("2013-01-14T09:00", ByTheDay)
{
    [Fact]
    public async Task A_draft_is_edited_and_deleted_freely_S34()
    {
        var caseId = await Play.Filled("applicant-lin", PointsForms.Of95);
        await Play.Acts("applicant-lin", caseId, it => it.SaveForm(caseId, PointsForms.Of(it.Person!, PointsForms.Of104))).Expect(200);

        await Play.Acts("applicant-lin", caseId, it => it.Delete(caseId)).Expect(200);

        Assert.Equal("void", Play.Store.Declaration(caseId).State);
        Assert.Empty(Play.Store.Texts(caseId));
        await Play.As("applicant-lin").Declare().Expect(201);
    }

    [Theory]
    [InlineData("applicant-lin")]
    [InlineData("manager-qihang")]
    public async Task Waiting_for_the_agency_either_withdraws_and_it_is_a_draft_again_S34(string account)
    {
        var caseId = await Play.Checked("applicant-lin", PointsForms.Of104);
        await Play.Acts("applicant-lin", caseId, it => it.SaveForm(caseId, PointsForms.Of(it.Person!, PointsForms.Of104))).Refused(409, "with-agency");

        await Play.Acts(account, caseId, it => it.Withdraw(caseId)).Expect(200);

        var view = await Play.Sees(caseId, "applicant-lin");
        Assert.Equal(("declaring", "applicant", null), (view.Receipt.State, view.Receipt.WaitingFor, view.OriginalsCheckedAt));
        await Play.Acts("applicant-lin", caseId, it => it.SaveForm(caseId, PointsForms.Of(it.Person!, PointsForms.Of100))).Expect(200);
    }

    [Fact]
    public async Task Submitted_and_not_yet_public_the_agency_withdraws_and_the_case_leaves_its_batch_S34()
    {
        var caseId = await Play.Declared("applicant-lin", PointsForms.Of104);
        await Play.Acts("applicant-lin", caseId, it => it.Withdraw(caseId)).Refused(403, "agency-withdraws");

        await Play.Acts("manager-qihang", caseId, it => it.Withdraw(caseId)).Expect(200);

        var stored = Play.Store.Declaration(caseId);
        Assert.Equal("declaring", stored.State);
        Assert.DoesNotContain(stored.Queues, entry => entry.Queue.StartsWith("points-to-publish:", StringComparison.Ordinal));
        Assert.Equal("withdrawn", Assert.Single(stored.Case.File.Attempts).Ended);
    }

    [Fact]
    public async Task On_publicity_nobody_withdraws_until_it_ends_S35()
    {
        var caseId = await Play.Declared("applicant-lin", PointsForms.Of104);
        await Play.Publish(caseId, "2013-01-21");

        foreach (var account in (string[])["applicant-lin", "manager-qihang"])
        {
            var refused = await Play.Acts(account, caseId, it => it.Withdraw(caseId)).Refused(409, "on-publicity");
            Assert.Equal(Play.Moment("2013-01-29T00:00"), refused.Until);
        }

        await Play.Acts("manager-qihang", caseId, it => it.AskCancellation(caseId, "暂不入户")).Refused(409, "on-publicity");
        await Play.Stands(caseId, "on-publicity", "bureau");
    }

    [Fact]
    public async Task After_the_publicity_the_agency_withdraws_the_sixty_days_end_and_what_comes_next_is_public_again_S35_E6()
    {
        var caseId = await Play.Declared("applicant-lin", PointsForms.Of104);
        await Play.PassPublicity(caseId, "2013-01-21");
        await Play.Until("2013-02-01T10:00");

        await Play.Acts("manager-qihang", caseId, it => it.Withdraw(caseId)).Expect(200);

        Assert.Equal(("declaring", null), (Play.Store.Declaration(caseId).State, Play.Store.Declaration(caseId).NextDueAt));
        await Play.Acts("applicant-lin", caseId, it => it.Entrust(caseId, "qihang")).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Refused(409, "originals-not-checked");
        await Play.Acts("window-shenzhen", caseId, it => it.SeeOriginals(caseId, "identity-card")).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Expect(200);
        var view = await Play.Sees(caseId, "applicant-lin");
        Assert.Equal(("awaiting-publicity", "2013-02-1", 2), (view.Receipt.State, view.Batch, view.Attempts.Length));
        await Play.Until("2013-04-02T12:00");
        Assert.Equal(0, Play.Store.Declaration(caseId).Count<PointsEvent.MaterialLapsed>());
    }

    [Fact]
    public async Task Material_that_lies_at_the_window_comes_back_when_the_agency_withdraws_S34()
    {
        var caseId = await Play.Declared("applicant-lin", PointsForms.Of104);
        await Play.PassPublicity(caseId, "2013-01-21");
        await Play.Until("2013-02-05T10:00");
        await Play.HandsIn(caseId);

        var receipt = (await Play.Acts("manager-qihang", caseId, it => it.Withdraw(caseId)).Expect(200)).Receipt;

        Assert.Equal("declaring", receipt.State);
        Assert.Equal("at-window", Play.Store.Declaration(caseId).Journal.Select(entry => entry.Fact).OfType<PointsEvent.InformationWithdrawn>().Single().From);
        await Play.As("window-shenzhen").LookAt(caseId).Refused(404, "case-not-found");
    }

    [Fact]
    public async Task Accepted_and_not_yet_decided_only_cancellation_is_left_S36()
    {
        var caseId = await Play.Accepted("applicant-lin", PointsForms.Of104);

        await Play.Acts("manager-qihang", caseId, it => it.Withdraw(caseId)).Refused(409, "use-cancellation");

        await Play.Acts("manager-qihang", caseId, it => it.AskCancellation(caseId, "工作地点变更")).Expect(200);
        await Play.Acts("officer-shenzhen", caseId, it => it.RuleOnCancellation(caseId)).Refused(409, "form-not-received");
        await Play.Acts("window-shenzhen", caseId, it => it.TakeCancellationForm(caseId)).Expect(200);
        await Play.Stands(caseId, "examining", "bureau");
        await Play.Acts("officer-shenzhen", caseId, it => it.Approve(caseId)).Refused(409, "cancellation-open");
        await Play.Acts("officer-shenzhen-2", caseId, it => it.RuleOnCancellation(caseId)).Expect(200);
        await Play.Stands(caseId, "void", "nobody");
        Assert.Single(Play.Store.Texts(caseId, "points-cancelled"));
        await Play.As("applicant-lin").Declare().Expect(201);
    }

    [Fact]
    public async Task To_be_printed_printed_and_collected_only_cancellation_is_left_S39()
    {
        var caseId = await Play.Approved("applicant-lin", PointsForms.Of104);

        await Play.Acts("manager-qihang", caseId, it => it.Withdraw(caseId)).Refused(409, "use-cancellation");
        await Play.Acts("officer-shenzhen", caseId, it => it.Print(caseId)).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.Withdraw(caseId)).Refused(409, "use-cancellation");
        await Play.Acts("window-shenzhen", caseId, it => it.HandOverDocuments(caseId, Settling.Qihang)).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.Withdraw(caseId)).Refused(409, "use-cancellation");

        await Play.Stands(caseId, "collected", "agency");
    }
}
