using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Points;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-32 in a case: the threshold of 100 where an agency is chosen, at the submission, on the list and at the window (S-01, S-08, S-28, B2).</summary>
[Trait("Scenario", "SC-32")]
public sealed class SC32_Threshold_in_a_case() : Scenario("2013-01-14T09:00", ByTheDay)
{
    [Fact]
    public async Task Exactly_100_is_enough_at_every_place_S01_B2()
    {
        var caseId = await Play.Accepted("applicant-lin", PointsForms.OfJust(100.00m));

        var view = await Play.Sees(caseId, "applicant-lin");

        Assert.Equal((100.00m, 100.00m, "examining"), (view.Points, view.Recount, view.Receipt.State));
    }

    [Fact]
    public async Task With_99_99_no_agency_is_offered_and_nothing_is_rounded_up_S08()
    {
        await Play.KnowsAgency("qihang", Settling.Qihang);
        var caseId = await Play.Filled("applicant-lin", PointsForms.OfJust(99.99m));

        var refused = await Play.Acts("applicant-lin", caseId, it => it.Entrust(caseId, "qihang")).Refused(409, "below-threshold");

        var detail = Assert.Single(refused.As<Problem>().Reasons).Detail!;
        Assert.Equal(("99.99", "100"), (detail["points"], detail["threshold"]));
        await Play.Acts("applicant-lin", caseId, it => it.SaveForm(caseId, PointsForms.Of(it.Person!, PointsForms.OfJust(100m)))).Expect(200);
        await Play.Acts("applicant-lin", caseId, it => it.Entrust(caseId, "qihang")).Expect(200);
    }

    [Fact]
    public async Task Whoever_is_refused_reads_the_first_five_ways_to_100_and_so_does_who_only_asks_N1()
    {
        await Play.KnowsAgency("qihang", Settling.Qihang);
        var caseId = await Play.Filled("applicant-lin", PointsForms.OfJust(92m));
        var asked = await Play.As(null).Ways(new Declaration(Play.Service.People.Of("applicant-lin").IdentityNumber!.DateOfBirth, PointsForms.OfJust(92m)));

        var refused = (await Play.Acts("applicant-lin", caseId, it => it.Entrust(caseId, "qihang")).Refused(409, "below-threshold")).As<Problem>().Ways!;
        var evaluated = (await Play.As("applicant-lin").Evaluate(caseId).As<EvaluationView>()).Ways!;

        Assert.True(asked.Found > 5);
        Assert.Equal(WayConclusion.WaysFound, refused.Conclusion);
        Assert.Equal(Json.Write(asked with { Ways = asked.Ways[..5] }), Json.Write(refused));
        Assert.Equal(Json.Write(refused), Json.Write(evaluated));
    }

    [Fact]
    public async Task Who_has_enough_or_is_refused_for_something_else_reads_no_ways_N1()
    {
        await Play.KnowsAgency("qihang", Settling.Qihang);
        var caseId = await Play.Filled("applicant-lin", PointsForms.OfJust(100m));

        var evaluated = await Play.As("applicant-lin").Evaluate(caseId).As<EvaluationView>();
        var refused = await Play.Acts("applicant-lin", caseId, it => it.Entrust(caseId, "nobody-knows-it")).Refused(422, "agency-unknown");

        Assert.Null(evaluated.Ways);
        Assert.Null(refused.As<Problem>().Ways);
    }

    [Fact]
    public async Task What_the_agency_corrects_to_99_99_is_not_submitted_S11()
    {
        var caseId = await Play.Entrusted("applicant-lin", PointsForms.OfJust(100m));
        var corrected = PointsForms.Of(Play.Service.People.Of("applicant-lin"), PointsForms.OfJust(99.99m));
        await Play.Acts("manager-qihang", caseId, it => it.SaveForm(caseId, corrected)).Expect(200);
        await Play.Acts("window-shenzhen", caseId, it => it.SeeOriginals(caseId, "identity-card")).Expect(200);

        var refused = await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Refused(409, "below-threshold");

        Assert.NotEmpty(refused.As<Problem>().Ways!.Ways);
        await Play.Stands(caseId, "with-agency", "agency");
    }

    [Fact]
    public async Task Papers_that_prove_99_99_go_back_and_may_come_again_within_the_sixty_days_S28()
    {
        var caseId = await Play.HandedIn("applicant-lin", PointsForms.OfJust(100m));

        await Play.Acts("window-shenzhen", caseId, it => it.Accept(caseId, PointsForms.OfJust(99.99m))).Expect(200);

        var view = await Play.Sees(caseId, "manager-qihang");
        Assert.Equal(("awaiting-material", "agency", null), (view.Receipt.State, view.Receipt.WaitingFor, view.AcceptedOn));
        Assert.Equal(new DateOnly(2013, 3, 29), view.Deadline!.LastDay);
        Assert.Equal(99.99m, Play.Store.Declaration(caseId).Journal.Select(entry => entry.Fact).OfType<PointsEvent.CountedBelowThreshold>().Single().Points);
        Assert.Contains("99.99", Assert.Single(Play.Store.Texts(caseId, "material-below-threshold")).Body, StringComparison.Ordinal);
        await Play.HandsIn(caseId, "home-title");
        await Play.Acts("window-shenzhen", caseId, it => it.Accept(caseId, PointsForms.OfJust(100.01m))).Refused(409, "recount-exceeds-declared");
        await Play.Acts("window-shenzhen", caseId, it => it.Accept(caseId, PointsForms.OfJust(100m))).Expect(200);
        Assert.Equal(new DateOnly(2013, 2, 5), (await Play.Sees(caseId)).AcceptedOn);
    }

    [Fact]
    public async Task Originals_count_for_just_the_form_that_was_checked_S51()
    {
        var caseId = await Play.Checked("applicant-lin", PointsForms.Of104);
        SavePointsForm other = PointsForms.Of(Play.Service.People.Of("applicant-lin"), PointsForms.Of100);
        await Play.Acts("manager-qihang", caseId, it => it.SaveForm(caseId, other)).Expect(200);

        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Refused(409, "originals-outdated");

        await Play.Acts("window-shenzhen", caseId, it => it.SeeOriginals(caseId)).Refused(422, "originals-missing");
        await Play.Acts("window-shenzhen", caseId, it => it.SeeOriginals(caseId, "identity-card")).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Expect(200);
    }
}
