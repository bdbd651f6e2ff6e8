using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Operations;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-16: a reviewer sees the things of the own department alone (C10, Invariant 8).</summary>
[Trait("Scenario", "SC-16")]
public sealed class SC16_Only_my_department() : Scenario("2020-07-13T09:00")
{
    private const string Educator = "reviewer-edu-nankai";

    [Fact]
    public async Task Elements_files_and_tasks_of_another_department_are_refused_and_every_attempt_is_audited_C10()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        var educator = Play.As(Educator);

        var review = await educator.Review(caseId);
        Assert.All(review.As<DepartmentReview>().Tasks, task => Assert.Contains("edu", task.Item.Departments));
        Assert.All(["id-card", "id-front", "licence", "residence", "no-criminal-record"], foreign => Assert.DoesNotContain(foreign, review.Body.GetRawText()));

        await educator.OpenFile(caseId, "degree-cert").Expect(200);
        foreach (var part in new[] { "id-front", "id-back", "licence" })
        {
            await educator.OpenFile(caseId, part).Refused(403, "not-competent");
        }

        foreach (var item in new[] { "id-card", "residence", "no-criminal-record", "licence", "no-such-item" })
        {
            await educator.Take(caseId, item).Refused(403, "not-competent");
            await educator.Satisfied(caseId, item).Refused(403, "not-competent");
        }

        foreach (var path in new[] { "", "/timeline", "/messages", "/checklist", "/receipt", "/conflicts" })
        {
            await educator.Get($"cases/{caseId}{path}").Refused(403, "not-allowed");
        }

        var log = (await Play.As("ops").AccessLog(caseId).As<AccessLogPage>()).Items.Where(line => line.Subject == Educator).ToArray();
        Assert.Equal(5, log.Count(line => line is { Action: "TakeTask", Outcome: "not-competent" }));
        Assert.Equal(5, log.Count(line => line is { Action: "GiveOpinion", Outcome: "not-competent" }));
        Assert.Equal(3, log.Count(line => line is { Action: "OpenElement", Outcome: "not-competent" }));
        Assert.Equal(6, Play.Store.Count($"access_log WHERE subject = '{Educator}' AND outcome = 'not-allowed' AND about LIKE '%{caseId}%'"));
    }

    [Fact]
    public async Task Everything_visible_is_exactly_what_the_list_shows_C10()
    {
        Play.Register("extra-2", "cdgdc", Core.JointReview.ComparisonAnswer.Match);
        string[] cases =
        [
            await Play.Submitted("extra-1", Forms.ThreeDepartments),
            await Play.Submitted("extra-2", Forms.ThreeDepartments),
            await Play.Submitted("extra-3", Forms.Comparable),
            await Play.Submitted("extra-4", Forms.ThreeDepartments with { Place = new Core.Applications.SettlementPlace.DistrictTalentCollective(Forms.Heping, false, false) }),
            await Play.Draft("extra-5", Forms.Comparable),
        ];
        foreach (var reviewer in Play.Service.People.All.Where(person => person.Department is not null && person.District is not null && person.Roles.Contains(Functions.Platform.Access.Role.Reviewer)))
        {
            var open = new List<string>();
            foreach (var caseId in cases)
            {
                var answer = await Play.As(reviewer.Account).Review(caseId);
                if (answer.IsSuccess && answer.As<DepartmentReview>().Tasks.Any(task => task.IsOpen))
                {
                    open.Add(caseId);
                }
            }

            Assert.Equal(open.Order(), (await Play.Worklist(reviewer.Account)).Order());
        }
    }

    [Fact]
    public async Task A_case_of_another_district_and_a_draft_are_not_there_at_all_C10()
    {
        var elsewhere = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        var draft = await Play.Draft("extra-2", Forms.ThreeDepartments);

        foreach (var (reviewer, caseId) in new[] { ("reviewer-edu-heping", elsewhere), (Educator, draft), (Educator, Guid.NewGuid().ToString("N")) })
        {
            await Play.As(reviewer).Review(caseId).Refused(404, "case-not-found");
            await Play.As(reviewer).OpenFile(caseId, "degree-cert").Refused(404, "case-not-found");
            await Play.As(reviewer).Take(caseId, "degree-cert").Refused(404, "case-not-found");
        }
    }

    [Fact]
    public async Task However_the_case_is_written_the_access_log_finds_who_read_it_K7()
    {
        var caseId = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        await Play.As(Educator).Review(Guid.Parse(caseId).ToString("D").ToUpperInvariant()).Expect(200);

        var log = await Play.As("ops").AccessLog(caseId).As<AccessLogPage>();

        Assert.Contains(log.Items, line => line is { Subject: Educator, Action: "GetReview" });
    }

    [Fact]
    public async Task Before_an_item_is_decided_no_department_reads_what_another_has_said_of_it_C6()
    {
        var claim = new Core.Applications.TalentClaim.Skilled(Core.Applications.SkilledSchool.OrdinarySecondary, Core.Applications.VocationalGrade.Technician, new DateOnly(2015, 1, 1));
        var caseId = await Play.Submitted("extra-1", Forms.Of(claim, Forms.Employed, Forms.DistrictHousehold));
        await Play.As("reviewer-hrss-nankai").Look(caseId);
        await Play.As("reviewer-hrss-nankai").NotSatisfied(caseId, "academic-cert", new Core.JointReview.Fault("not-legible")).Expect(200);

        var task = (await Play.As(Educator).Review(caseId).As<DepartmentReview>()).Tasks.Single(task => task.Item.Item == "academic-cert");

        Assert.True(task.IsOpen);
        Assert.Empty(task.Opinions);
    }
}
