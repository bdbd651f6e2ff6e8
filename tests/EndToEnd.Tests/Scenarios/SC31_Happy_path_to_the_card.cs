using System.Text;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Notices;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Points;
using TalentSettlement.Functions.PrintedForms;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-31: the happy path from the declaration to the index card (S-01 to S-57).</summary>
[Trait("Scenario", "SC-31")]
public sealed class SC31_Happy_path_to_the_card() : Scenario("2013-01-11T09:00", ByTheDay)
{
    [Fact]
    public async Task A_bachelor_of_38_with_104_points_settles_by_way_of_seven_milestones_each_of_them_once_S01_to_S57()
    {
        var caseId = await Play.Entrusted("applicant-lin", PointsForms.Of104);
        Assert.Equal(104m, (await Play.As("applicant-lin").Evaluate(caseId).As<EvaluationView>()).Total);
        await Play.Until("2013-01-14T10:00");
        await Play.Acts("window-shenzhen", caseId, it => it.SeeOriginals(caseId, "identity-card", "household-book", "diploma")).Expect(200);
        Assert.Equal(104m, (await Play.As("manager-qihang").Evaluate(caseId).As<EvaluationView>()).Total);
        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Expect(200);
        var submitted = await Play.Sees(caseId, "applicant-lin");
        Assert.Equal(("awaiting-publicity", "2013-01-1", 104m, "points"), (submitted.Receipt.State, submitted.Batch, submitted.Points, submitted.Route));

        await Play.Publish(caseId, "2013-01-21");
        Assert.Equal(new DateOnly(2013, 1, 28), (await Play.Sees(caseId, "applicant-lin")).Deadline!.LastDay);
        await Play.EndPublicity(caseId);
        Assert.Equal(Play.Moment("2013-01-29T00:01"), Play.Now);
        Assert.Equal(new DateOnly(2013, 3, 29), (await Play.Sees(caseId, "applicant-lin")).Deadline!.LastDay);

        var list = await Play.As("manager-qihang").MaterialList(caseId).As<MaterialListView>();
        Assert.Equal(("A4", 104m), (list.Binding.Paper, list.Points));
        Assert.Equal(Enumerable.Range(1, list.Items.Length), list.Items.Select(item => item.Number));
        foreach (var form in (await Play.As("manager-qihang").PrintableForms(caseId).As<PrintableForms>()).Forms)
        {
            var page = await Play.As("manager-qihang").Get(form.Address["/api/".Length..]).Expect(200);
            Assert.Contains("size: A4", Encoding.UTF8.GetString(page.Content.Span), StringComparison.Ordinal);
        }

        await Play.Until("2013-02-05T10:00");
        await Play.HandsIn(caseId);
        await Play.Acts("window-shenzhen", caseId, it => it.Accept(caseId, PointsForms.Of102)).Expect(200);
        var accepted = await Play.Sees(caseId, "applicant-lin");
        Assert.Equal((new DateOnly(2013, 2, 5), 102m, 104m), (accepted.AcceptedOn, accepted.Recount, accepted.Points));
        Assert.Equal((TermPurpose.Examination, new DateOnly(2013, 3, 1)), (accepted.Deadline!.Purpose, accepted.Deadline.LastDay));

        await Play.Until("2013-02-27T10:00");
        await Play.Acts("officer-shenzhen", caseId, it => it.Approve(caseId)).Expect(200);
        await Play.Stands(caseId, "to-be-printed", "bureau");
        await Play.Acts("officer-shenzhen", caseId, it => it.Print(caseId)).Expect(200);
        await Play.Acts("officer-shenzhen", caseId, it => it.Print(caseId)).Refused(409, "documents-issued");
        await Play.Acts("window-shenzhen", caseId, it => it.HandOverDocuments(caseId, Settling.Qihang)).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.FeePaid(caseId)).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.PassOn(caseId)).Expect(200);

        var moving = await Play.Sees(caseId, "applicant-lin");
        Assert.Equal(("moving", "applicant"), (moving.Receipt.State, moving.Receipt.WaitingFor));
        Assert.Equal(["entry-notice", "entry"], moving.Documents.Select(document => document.Document));
        Assert.All(moving.Documents, document => Assert.Equal(new DateOnly(2014, 2, 27), document.ValidThrough));
        Assert.Equal(Enum.GetValues<LastMileStep>(), moving.Steps.Select(step => step.Step));
        Assert.All(moving.Steps, step => Assert.Null(step.DoneOn));
        Assert.Contains("福田", moving.Steps[0].Where.Zh, StringComparison.Ordinal);
        foreach (var document in moving.Documents)
        {
            Assert.Equal("valid", (await Play.As(null).VerifyDocument(document.Code).As<DocumentVerification>()).State);
        }

        await Play.Until("2013-03-11T10:00");
        await Play.Acts("applicant-lin", caseId, it => it.StepDone(caseId, LastMileStep.MoveInPermit, new DateOnly(2013, 3, 4))).Expect(200);
        await Play.Acts("applicant-lin", caseId, it => it.StepDone(caseId, LastMileStep.Registration, new DateOnly(2013, 3, 11))).Refused(409, "step-out-of-order");
        await Play.Acts("applicant-lin", caseId, it => it.StepDone(caseId, LastMileStep.MigrationCertificate, new DateOnly(2013, 3, 8))).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.StepDone(caseId, LastMileStep.Registration, new DateOnly(2013, 3, 11))).Expect(200);
        await Play.Stands(caseId, "settled", "nobody");

        var stored = Play.Store.Declaration(caseId);
        Assert.Equal(
            [1, 1, 1, 1, 1, 1, 1],
            new[]
            {
                stored.Count<PointsEvent.AgencyChosen>(), stored.Count<PointsEvent.AgencySubmitted>(), stored.Count<PointsEvent.PublicityPassed>(),
                stored.Count<PointsEvent.MaterialHandedIn>(), stored.Count<PointsEvent.MaterialAccepted>(), stored.Count<PointsEvent.Approved>(),
                stored.Count<PointsEvent.DocumentsCollected>(),
            });
        Assert.Equal((1, 0), (stored.Count<PointsEvent.DocumentsIssued>(), stored.Count<PointsEvent.TermBreached>()));
        Assert.Equal(
            ["points-submitted", "publicity-begun", "publicity-passed-hand-in", "material-accepted", "points-approved", "documents-collected", "documents-passed-on"],
            Play.Service.Sms.Sent.Select(sms => sms.Text.Template));
    }
}
