using TalentSettlement.Core.JointReview;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Operations;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Deploy;

/// <summary>The store came back from a back-up and the task hub did not: an operator starts again what open cases wait for (I-130).</summary>
public sealed class LostTaskHubTests : IDisposable
{
    private const string Person = "extra-1";
    private static readonly string[] Departments = ["edu", "hrss", "psb"];
    private readonly string directory = Directory.CreateTempSubdirectory("talent-lost-hub-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public async Task A_case_under_review_and_its_texts_end_as_they_would_have()
    {
        var caseId = await LeaveUnderReview();
        await using var play = await Play.Start("2020-07-13T09:30", continues: directory);
        var before = await play.Procedures("");

        var resumed = await play.As("ops").Resume(50).As<ProceduresResumed>();
        foreach (var department in Departments)
        {
            await play.Satisfy($"reviewer-{department}-nankai", caseId);
        }

        await play.Until("2020-07-15T12:00");
        Assert.Empty(before);
        Assert.Equal(new ProceduresResumed(1, 2, 0, null), resumed);
        Assert.Equal("passed", play.Store.Case(caseId).State);
        Assert.All(play.Store.Texts(caseId), text => Assert.Equal("delivered", text.Status));
        Assert.NotEmpty(await play.Procedures($"review-{caseId}"));
    }

    [Fact]
    public async Task Asked_again_nothing_that_runs_is_started_and_who_asked_is_on_record()
    {
        await LeaveUnderReview();
        await using var play = await Play.Start("2020-07-13T09:30", continues: directory);
        await play.As("ops").Resume(50).Expect(200);

        var again = await play.As("ops").Resume(50).As<ProceduresResumed>();

        Assert.Equal(new ProceduresResumed(1, 0, 0, null), again);
        var lines = (await play.As("ops").Get($"operations/access-log/{ResumeProceduresEndpoint.About}").As<AccessLogPage>()).Items;
        Assert.Equal(["ResumeProcedures", "ResumeProcedures"], lines.Select(line => line.Action));
        await play.As(Person).Resume(50).Expect(403);
    }

    [Fact]
    public async Task Pages_go_on_behind_each_other_until_no_case_is_left()
    {
        await LeaveUnderReview();
        await using var play = await Play.Start("2020-07-13T09:30", continues: directory);
        play.Register("extra-2", ComparisonScript.Any, ComparisonAnswer.NoSource);
        await play.Submitted("extra-2", Forms.ThreeDepartments);

        var first = await play.As("ops").Resume(1).As<ProceduresResumed>();
        var second = await play.As("ops").Resume(1, first.Next).As<ProceduresResumed>();

        Assert.Equal((1, 2), (first.Looked, first.Started));
        Assert.Equal(new ProceduresResumed(1, 0, 0, null), second);
    }

    [Fact]
    public async Task The_term_of_an_accepted_application_is_watched_again_and_its_breach_is_of_the_legal_moment()
    {
        var caseId = await Leave("2013-01-14T09:00", play => play.Accepted("applicant-lin", PointsForms.Of104));
        await using var play = await Play.Start("2013-02-05T18:00", continues: directory);

        var resumed = await play.As("ops").Resume(50).As<ProceduresResumed>();
        await play.Until("2013-03-02T00:00");

        Assert.True(resumed is { Looked: 1, Failed: 0, Started: >= 1 }, resumed.ToString());
        Assert.Equal(Play.Moment("2013-03-02T00:00"), Assert.Single((await play.Sees(caseId)).Breaches));
        Assert.NotEmpty(await play.Procedures($"approval-{caseId}"));
    }

    private Task<string> LeaveUnderReview() => Leave("2020-07-13T09:00", async play =>
    {
        play.Service.Sms.Script.Always(SmsBehaviour.GiveNoReceipt);
        play.Register(Person, ComparisonScript.Any, ComparisonAnswer.NoSource);
        var caseId = await play.Submitted(Person, Forms.ThreeDepartments);
        await play.Until("2020-07-13T09:30");
        return caseId;
    });

    private async Task<string> Leave(string start, Func<Play, Task<string>> gets)
    {
        string caseId, hub;
        await using (var play = await Play.Start(start, continues: directory))
        {
            caseId = await gets(play);
            hub = play.EngineDatabase;
        }

        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(hub)!, $"{Path.GetFileName(hub)}*"))
        {
            File.Delete(file);
        }

        return caseId;
    }
}
