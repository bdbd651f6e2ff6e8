using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-38: which batch a submission belongs to (S-18, P-BATCH).</summary>
[Trait("Scenario", "SC-38")]
public sealed class SC38_Which_batch() : Scenario("2013-01-14T09:00", ByTheDay)
{
    [Fact]
    public async Task The_last_millisecond_of_the_15th_is_of_the_first_batch_and_the_next_of_the_second_S18()
    {
        var first = await Play.Checked("applicant-lin", PointsForms.Of104);
        var second = await Play.Checked("applicant-he", PointsForms.Of103);
        await Play.Until("2013-01-15T23:59:59.999");
        await Play.Acts("manager-qihang", first, it => it.SubmitDeclaration(first)).Expect(200);
        await Play.Until("2013-01-16T00:00");
        await Play.Acts("manager-qihang", second, it => it.SubmitDeclaration(second)).Expect(200);

        await Play.Until("2013-02-05T12:00");

        Assert.Equal(["2013-01-1", "2013-01-2"], new[] { first, second }.Select(BatchOf));
        Assert.Equal("on-publicity", Play.Store.Declaration(second).State);
        Assert.Equal(["publicity-2013-01-1", "publicity-2013-01-2"], (await Play.Procedures("publicity-")).Select(procedure => procedure.InstanceId).Order());
        var batches = (await Play.As(null).Batches().As<BatchList>()).Items;
        Assert.Equal(
            [("2013-01-2", new DateOnly(2013, 2, 5)), ("2013-01-1", new DateOnly(2013, 1, 18))],
            batches.Where(batch => batch.PublishedOn is not null).Select(batch => (batch.Batch, batch.PublishedOn!.Value)));
    }

    [Fact]
    public async Task A_hundred_points_reached_only_by_an_edit_on_January_20_are_of_the_second_batch_S18()
    {
        var caseId = await Play.Filled("applicant-he", [.. PointsForms.Of103.Take(1)]);
        await Play.KnowsAgency("qihang", Settling.Qihang);
        await Play.Acts("applicant-he", caseId, it => it.Entrust(caseId, "qihang")).Refused(409, "below-threshold");
        await Play.Until("2013-01-20T10:00");

        await Play.Acts("applicant-he", caseId, it => it.SaveForm(caseId, PointsForms.Of(it.Person!, PointsForms.Of103))).Expect(200);
        await Play.Acts("applicant-he", caseId, it => it.Entrust(caseId, "qihang")).Expect(200);
        await Play.Acts("window-shenzhen", caseId, it => it.SeeOriginals(caseId, "identity-card", "household-book", "diploma")).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Expect(200);

        Assert.Equal("2013-01-2", BatchOf(caseId));
        await Play.Until("2013-02-05T12:00");
        Assert.Equal("on-publicity", Play.Store.Declaration(caseId).State);
    }

    [Fact]
    public async Task A_person_is_public_in_one_batch_only_and_who_declares_again_is_public_again_E6()
    {
        var caseId = await Play.Declared("applicant-he", PointsForms.Of103);
        await Play.Acts("manager-qihang", caseId, it => it.Withdraw(caseId)).Expect(200);
        await Play.Until("2013-01-21T10:00");
        Assert.Empty(await Play.Procedures("publicity-"));

        await Play.Acts("applicant-he", caseId, it => it.Entrust(caseId, "qihang")).Expect(200);
        await Play.Acts("window-shenzhen", caseId, it => it.SeeOriginals(caseId, "identity-card", "household-book", "diploma")).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Expect(200);
        await Play.Until("2013-03-01T12:00");

        Assert.Equal(["publicity-2013-01-2"], (await Play.Procedures("publicity-")).Select(procedure => procedure.InstanceId));
        Assert.Equal(1, Play.Store.Declaration(caseId).Count<PointsEvent.Publicised>());
        Assert.Equal(BatchStage.Ended, (await Play.As(null).PublicList("2013-01-2").As<PublicListView>()).Batch.Stage);
    }

    [Fact]
    public async Task The_operators_day_holds_unless_a_month_would_see_a_third_publication_S18()
    {
        var caseId = await Play.Declared("applicant-he", PointsForms.Of103);

        await Play.As("ops").Plan("2013-01-1", new DateOnly(2013, 2, 1)).Refused(422, "publication-day-outside");
        await Play.As("ops").Plan("2013-01-1", new DateOnly(2013, 1, 31)).Expect(200);
        await Play.As("officer-shenzhen").Plan("2013-01-1", new DateOnly(2013, 1, 21)).Refused(403, "not-allowed");
        await Play.Until("2013-01-30T23:59:59.999");

        Assert.Equal("awaiting-publicity", Play.Store.Declaration(caseId).State);
        await Play.Until("2013-01-31T12:00");
        Assert.Equal("on-publicity", Play.Store.Declaration(caseId).State);
        await Play.As("ops").Plan("2013-01-1", new DateOnly(2013, 1, 31)).Refused(409, "batch-published");
    }

    private string BatchOf(string caseId) => PointsCase.DeclaredOf(Play.Store.Declaration(caseId).Case)!.Batch.Value;
}
