using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Points;
using TalentSettlement.Functions.PointsCases;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-35: the agency's right to act (S-02, S-03, S-10, S-52).</summary>
[Trait("Scenario", "SC-35")]
public sealed class SC35_Right_to_act() : Scenario("2013-01-14T09:00", ByTheDay)
{
    [Fact]
    public async Task An_agency_whose_recognition_ended_yesterday_is_not_chosen_and_submits_nothing_S03()
    {
        await Play.KnowsAgency("qihang", Settling.Qihang, new Recognition(new DateOnly(2012, 1, 1), new DateOnly(2013, 1, 14)));
        var chosen = await Play.Filled("applicant-lin", PointsForms.Of104);
        await Play.Acts("applicant-lin", chosen, it => it.Entrust(chosen, "qihang")).Expect(200);
        await Play.Acts("window-shenzhen", chosen, it => it.SeeOriginals(chosen, "identity-card")).Expect(200);
        var late = await Play.Filled("applicant-xie", PointsForms.Of104);

        await Play.Until("2013-01-15T00:00");

        await Play.Acts("applicant-xie", late, it => it.Entrust(late, "qihang")).Refused(409, "agency-not-recognised");
        await Play.Acts("manager-qihang", chosen, it => it.SubmitDeclaration(chosen)).Refused(409, "agency-not-recognised");
        await Play.Acts("applicant-xie", late, it => it.Entrust(late, "nobody-knows-it")).Refused(422, "agency-unknown");
    }

    [Fact]
    public async Task A_recognition_that_ends_after_the_submission_stops_nothing_and_another_agency_may_take_over_S03()
    {
        var caseId = await Play.Declared("applicant-lin", PointsForms.Of104);
        await Play.KnowsAgency("qihang", Settling.Qihang, new Recognition(new DateOnly(2012, 1, 1), new DateOnly(2013, 1, 14)));
        await Play.KnowsAgency("yuanfan", Settling.Yuanfan);
        await Play.PassPublicity(caseId, "2013-01-21");
        await Play.Stands(caseId, "awaiting-material", "agency");

        await Play.Acts("applicant-lin", caseId, it => it.HandOver(caseId, "qihang")).Refused(409, "agency-not-recognised");
        await Play.Acts("applicant-lin", caseId, it => it.HandOver(caseId, "yuanfan")).Expect(200);

        await Play.As("manager-qihang").LookAt(caseId).Refused(404, "case-not-found");
        await Play.Stands(caseId, "awaiting-material", "agency");
        await Play.Until("2013-02-05T10:00");
        await Play.Acts("window-shenzhen", caseId, it => it.TakeIn(caseId, Settling.Qihang)).Refused(403, "not-the-agency-manager");
        await Play.Acts("window-shenzhen", caseId, it => it.TakeIn(caseId, Settling.Yuanfan)).Expect(200);
        Assert.Equal(1, Play.Store.Declaration(caseId).Count<PointsEvent.AgencyChanged>());
    }

    [Fact]
    public async Task An_entrustment_withdrawn_closes_the_case_to_the_agency_at_once_and_what_was_submitted_stays_S02()
    {
        var caseId = await Play.Declared("applicant-lin", PointsForms.Of104);
        Assert.Equal(caseId, Assert.Single((await Play.As("manager-qihang").Declarations().As<CaseList>()).Items).CaseId);
        Assert.Equal("qihang人力资源有限公司", Assert.Single(Play.Store.Texts(caseId, "points-submitted")).Notification.Parameters["agency"]);

        await Play.Acts("applicant-lin", caseId, it => it.Disentrust(caseId)).Expect(200);

        await Play.As("manager-qihang").LookAt(caseId).Refused(404, "case-not-found");
        await Play.Acts("manager-qihang", caseId, it => it.With(revision: 7).Withdraw(caseId)).Refused(404, "case-not-found");
        Assert.Empty((await Play.As("manager-qihang").Declarations().As<CaseList>()).Items);
        Assert.Equal("awaiting-publicity", (await Play.Sees(caseId, "applicant-lin")).Receipt.State);
        await Play.PassPublicity(caseId, "2013-01-21");
        await Play.Stands(caseId, "awaiting-material", "applicant");
        await Play.KnowsAgency("yuanfan", Settling.Yuanfan);
        await Play.Acts("applicant-lin", caseId, it => it.HandOver(caseId, "yuanfan")).Expect(200);
        await Play.Stands(caseId, "awaiting-material", "agency");
    }

    [Fact]
    public async Task An_agency_opens_for_the_person_who_signed_and_the_person_sees_the_case_as_their_own_S04()
    {
        await Play.KnowsAgency("qihang", Settling.Qihang);
        var (manager, lin) = (Play.As("manager-qihang"), Play.Service.People.Of("applicant-lin"));
        var person = new EntrustedPerson(lin.Name.Value, lin.IdentityNumber!.Value, lin.Mobile!.Value, await manager.Agreement());

        await manager.Declare(person with { Agreement = new string('0', 64) }).Refused(422, "agreement-unknown");
        var opened = (await manager.Declare(person).Expect(201)).Receipt;

        await Play.As("applicant-lin").Register().Expect(200);
        Assert.Equal(opened.Number, (await Play.Sees(opened.CaseId, "applicant-lin")).Receipt.Number);
        await Play.As("applicant-lin").Declare().Refused(409, "active-case-exists");
        await manager.Declare(person).Refused(409, "active-case-exists");
    }

    [Fact]
    public async Task An_agency_sees_the_evaluation_of_those_who_chose_it_and_of_nobody_else_S10()
    {
        await Play.KnowsAgency("yuanfan", Settling.Yuanfan);
        var mine = await Play.Entrusted("applicant-lin", PointsForms.Of104);
        var others = await Play.Filled("applicant-xie", PointsForms.Of104);
        await Play.As("manager-qihang").Evaluate(others).Refused(404, "case-not-found");

        await Play.Acts("applicant-xie", others, it => it.Entrust(others, "yuanfan")).Expect(200);

        Assert.Equal(mine, Assert.Single((await Play.As("manager-qihang").Declarations().As<CaseList>()).Items).CaseId);
        Assert.Equal(104m, (await Play.As("manager-qihang").Evaluate(mine).As<EvaluationView>()).Total);
        await Play.As("manager-qihang").Evaluate(others).Refused(404, "case-not-found");
        Assert.Equal(108m, (await Play.As("manager-yuanfan").Evaluate(others).As<EvaluationView>()).Total);
    }
}
