using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-40: an objection on the third day, sustained or dismissed (S-20, S-22, N14); and the list it is made against (N13).</summary>
[Trait("Scenario", "SC-40")]
public sealed class SC40_Objection() : Scenario("2013-01-14T09:00", ByTheDay)
{
    private const string Applicant = "applicant-lin";
    private const string Objector = "extra-9";
    private const string Batch = "2013-01-1";
    private const string Grounds = "学历系伪造,本人与其同窗";
    private const string Evidence = "学信网无此记录,毕业名册可查";
    private const string Contact = "魏长风 13900139777";
    private const string Reason = "所报学历与学信网记录不符";
    private const string Answer = "您反映的情况经核实属实,公示不予通过";

    [Fact]
    public async Task Sustained_the_publicity_fails_the_agency_reads_why_the_applicant_is_told_once_and_the_objector_has_an_answer_S20_S22_N14()
    {
        var caseId = await Public();
        var receipt = await Objected();
        var line = Assert.Single((await Play.As("officer-shenzhen").Objections().As<ObjectionList>()).Items);
        await Play.As("officer-shenzhen").RuleOnObjection(line.Id, ObjectionRuling.Sustained, $"经{Contact}反映,学历不实", Answer).Refused(422, "reason-names-objector");

        await Play.As("officer-shenzhen").RuleOnObjection(line.Id, ObjectionRuling.Sustained, Reason, Answer).Expect(200);
        await Play.Until("2013-01-24T20:00");

        await Play.Stands(caseId, "publicity-failed", "agency");
        Assert.Equal(Reason, (await Play.Sees(caseId, "manager-qihang")).PublicityFailure!.Reason);
        Assert.Contains(Reason, Assert.Single(Play.Store.Texts(caseId, "publicity-not-passed")).Notification.Parameters.Values);
        var answered = await Play.As(null).AskObjection(receipt).As<ObjectionStatus>();
        Assert.Equal(("sustained", Answer), (answered.State, answered.Answer));
        Assert.Equal(1, Play.Store.Declaration(caseId).Count<PointsEvent.ObjectionRuled>());
        await Play.Until("2013-01-30T12:00");
        await Play.Stands(caseId, "publicity-failed", "agency");
    }

    [Fact]
    public async Task Who_objected_and_in_what_words_is_nowhere_in_what_applicant_and_agency_see_in_the_case_or_in_any_log_N14()
    {
        var caseId = await Public();
        await Objected();
        var line = Assert.Single((await Play.As("officer-shenzhen").Objections().As<ObjectionList>()).Items);
        Assert.Equal(Contact, (await Play.As("officer-shenzhen").ObjectionFile(line.Id).As<ObjectionFile>()).Contact);
        await Play.As("officer-shenzhen").RuleOnObjection(line.Id, ObjectionRuling.Sustained, Reason, Answer).Expect(200);
        await Play.Settle();

        var shown = string.Concat(
            await Shown(Applicant, $"points-cases/{caseId}"), await Shown(Applicant, $"points-cases/{caseId}/timeline"), await Shown(Applicant, $"points-cases/{caseId}/messages"),
            await Shown("manager-qihang", $"points-cases/{caseId}"), await Shown("manager-qihang", $"points-cases/{caseId}/timeline"), await Shown("manager-qihang", "points-cases"),
            await Shown("ops", $"operations/access-log/{caseId}"));
        var kept = string.Concat(Play.Store.Declaration(caseId).Body, string.Concat(Play.Store.Declaration(caseId).Facts), string.Join(' ', Play.Service.Sms.Sent.Select(text => text.Text.Text)), string.Join(' ', Play.Logs.All));

        Assert.All([Objector, Grounds, Evidence, "魏长风", "13900139777", Answer], said => Assert.DoesNotContain(said, shown, StringComparison.Ordinal));
        Assert.All([Objector, Grounds, Evidence, "魏长风", "13900139777", Answer], said => Assert.DoesNotContain(said, kept, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dismissed_after_the_seven_days_the_person_passes_with_sixty_days_from_the_ruling_N14()
    {
        var caseId = await Public();
        var receipt = await Objected();
        await Play.Until("2013-01-31T10:00");
        await Play.Stands(caseId, "on-publicity", "bureau");
        var line = Assert.Single((await Play.As("officer-shenzhen").Objections().As<ObjectionList>()).Items);
        Assert.Equal(new DateOnly(2013, 1, 31), line.AnswerBy);

        await Play.As("officer-shenzhen").RuleOnObjection(line.Id, ObjectionRuling.Dismissed, "经核实,学历属实", "经核实,所反映的情况不属实").Expect(200);
        await Play.Settle();

        Assert.Equal("dismissed", (await Play.As(null).AskObjection(receipt).As<ObjectionStatus>()).State);
        Assert.Equal(new DateOnly(2013, 4, 1), (await Play.Sees(caseId, Applicant)).Deadline!.LastDay);
        Assert.Equal(BatchStage.Ended, (await Play.As(null).PublicList(Batch).As<PublicListView>()).Batch.Stage);
    }

    [Fact]
    public async Task What_comes_after_the_publicity_is_a_report_with_a_receipt_and_an_answer_and_touches_no_case_N14()
    {
        var caseId = await Public();
        await Play.EndPublicity(caseId);
        var before = Play.Store.Declaration(caseId).Revision;

        var late = await Play.As(null).ObjectTo(Batch, 1, Grounds).As<ObjectionStatus>();
        var report = Assert.Single((await Play.As("officer-shenzhen").Reports().As<ReportList>()).Items);
        await Play.As("officer-shenzhen").AnswerReport(report.Line.Id, "已转有关部门核查").Expect(200);

        Assert.Equal(("report", "publicity-ended"), (late.Kind, late.Code));
        Assert.Equal("已转有关部门核查", (await Play.As(null).AskObjection(late.Receipt).As<ObjectionStatus>()).Answer);
        Assert.Equal(before, Play.Store.Declaration(caseId).Revision);
    }

    [Fact]
    public async Task The_public_list_names_nobody_and_is_gone_with_the_last_day_of_publicity_N13()
    {
        await Public();
        var person = Play.As(Applicant).Person!;

        var answer = await Play.As(null).PublicList(Batch);

        var text = answer.Body.GetRawText();
        Assert.Equal(new PublicLine(1, person.Name.Masked, "qihang人力资源有限公司"), Assert.Single(answer.As<PublicListView>().Lines));
        Assert.DoesNotContain(person.Name.Value, text, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Mobile!.Value[3..], text, StringComparison.Ordinal);
        Assert.DoesNotContain(Applicant, text, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, 15), place => Assert.DoesNotContain(person.IdentityNumber!.Value.Substring(place, 4), answer.Body.GetProperty("lines").GetRawText(), StringComparison.Ordinal));
        await Play.Until("2013-01-28T23:59:59.999");
        Assert.Single((await Play.As(null).PublicList(Batch).As<PublicListView>()).Lines);
        await Play.Until("2013-01-29T00:00");
        Assert.Empty((await Play.As(null).PublicList(Batch).As<PublicListView>()).Lines);
    }

    private async Task<string> Public()
    {
        var caseId = await Play.Declared(Applicant, PointsForms.Of104);
        await Play.Publish(caseId, "2013-01-21");
        return caseId;
    }

    private async Task<string> Objected()
    {
        await Play.Until("2013-01-24T10:00");
        var receipt = (await Play.As(Objector).ObjectTo(Batch, 1, Grounds, Evidence, Contact).As<ObjectionStatus>()).Receipt;
        await Play.Settle();
        return receipt;
    }

    private async Task<string> Shown(string account, string path) => (await Play.As(account).Get(path)).Body.GetRawText();
}
