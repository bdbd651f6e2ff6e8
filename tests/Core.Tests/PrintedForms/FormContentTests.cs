using TalentSettlement.Core.PrintedForms;

namespace TalentSettlement.Core.Tests.PrintedForms;

/// <summary>What stands on the forms of a case (S-21, S-23, S-27, S-29, S-31, S-36, S-38, S-42).</summary>
[Trait("Demand", "S-21")]
public sealed class FormContentTests
{
    [Fact]
    public void The_list_names_every_paper_with_its_place_its_seals_and_why_S21_SC31()
    {
        var form = Content<FormContent.Materials>(PrintedForm.MaterialList);

        var diploma = form.Items.Single(item => item.Name == "毕业证书");

        Assert.Equal(Enumerable.Range(1, form.Items.Length), form.Items.Select(item => item.Number));
        Assert.Equal(("复印件（验原件）", 1, "1", "窗口核验原件、经办机构盖章", "人力资源和社会保障部门"), (diploma.Form, diploma.Pieces, diploma.Sheets, diploma.Attestations, diploma.Department));
        Assert.Equal("本科学历；大专学历并具有初级专业技术资格、高级工（80分）；大专以上学历为普通高等教育全日制学历的，加10分（10分）；同时有学士以上学位的，另加10分（10分）", diploma.Why);
        Assert.Equal(("104", "2013年1月14日"), (form.Points, form.CountedOn));
    }

    [Fact]
    public void The_list_says_until_when_it_is_handed_in_S25() =>
        Assert.Equal("2013年3月29日 17:30前", Content<FormContent.Materials>(PrintedForm.MaterialList).HandInBy);

    [Fact]
    public void The_full_name_and_number_stand_on_the_form_and_never_in_a_log()
    {
        var form = Content<FormContent.Materials>(PrintedForm.MaterialList);

        Assert.Equal((Dossiers.Name, Dossiers.Number.Value), (form.Person.Name, form.Person.IdentityNumber));
        Assert.Equal("(form MaterialList)", form.ToString());
        Assert.DoesNotContain(Dossiers.Name, form.Person.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_form_one_holds_both_marriage_histories_and_every_child_S14()
    {
        var form = Content<FormContent.ReportOne>(PrintedForm.ReportFormOne);

        Assert.Equal([("本人", 1, "离婚"), ("本人", 2, "存续"), ("配偶", 1, "存续")], form.Marriages.Select(row => (row.Whose, row.Stage, row.End)));
        Assert.Equal([("2000年9月9日", "不随迁"), ("2010年3月8日", "随迁")], form.Children.Select(row => (row.BornOn, row.Move)));
        Assert.Equal(("再婚", "农业户口", "福田区", "620012345"), (form.Person.MaritalStatus, form.Person.Household, form.Person.Target, form.Person.SocialSecurityNumber));
    }

    [Fact]
    public void Report_form_two_adds_up_to_the_total_B4()
    {
        var form = Content<FormContent.ReportTwo>(PrintedForm.ReportFormTwo);

        Assert.Equal(["80", "10", "10", "3", "1"], form.Lines.Select(line => line.Points));
        Assert.Equal(("104", "100", 64), (form.Total, form.Threshold, form.Explanation.Length));
        Assert.All(form.Lines, line => Assert.DoesNotContain("", new[] { line.Group, line.Rule, line.Evidence, line.Department }));
    }

    [Fact]
    public void The_review_form_shows_the_recount_beside_what_was_declared_S27()
    {
        var form = Content<FormContent.Review>(PrintedForm.ReviewForm);

        Assert.Equal([("80", "80"), ("10", "10"), ("10", "10"), ("3", "0"), ("1", "1")], form.Lines.Select(line => (line.Points, line.Recount)));
        Assert.Equal(("104", "101", "2013年2月5日"), (form.Declared, form.Recounted, form.AcceptedOn));
    }

    [Fact]
    public void Before_the_acceptance_the_column_of_the_recount_is_blank_S27()
    {
        var form = (FormContent.Review)FormContents.Of(PrintedForm.ReviewForm, Dossiers.Passed, FormReader.Declarant, Dossiers.Sources)!;

        Assert.All(form.Lines, line => Assert.Equal("", line.Recount));
        Assert.Equal(("", ""), (form.Recounted, form.AcceptedOn));
    }

    [Fact]
    public void The_correction_names_every_fault_by_its_place_in_the_list_S29_SC47()
    {
        var form = Content<FormContent.Correction>(PrintedForm.CorrectionNotice);

        Assert.Equal(
            [("7", "户口簿（首页、本人页）", "复印件不清晰", "重新复印本人页"), ("15", "毕业证书", "未盖章", ""), ("", "work-permit", "其他", "")],
            form.Faults.Select(fault => (fault.Number, fault.Item, fault.Fault, fault.Remark)));
        Assert.Equal(("2013年2月1日 15:00", "2013年3月29日 17:30前"), (form.HandedInAt, form.HandInBy));
        Assert.Equal("SZ-2013-000031-1-1", form.Head.Document);
    }

    [Fact]
    public void Each_detained_paper_has_a_receipt_with_its_chain_of_custody_S31()
    {
        var form = Content<FormContent.Detention>(PrintedForm.DetentionReceipt);

        Assert.Equal([("KL-2013-0007", "毕业证书", "SZ-2013-000031/KL-2013-0007"), ("KL-2013-0008", "子女出生医学证明", "SZ-2013-000031/KL-2013-0008")], form.Receipts.Select(paper => (paper.Receipt, paper.Item, paper.Code)));
        Assert.Equal([("扣留", "业务受理窗口"), ("移交", "深圳市公安局福田分局")], form.Receipts[0].Steps.Select(step => (step.Step, step.Holder)));
        Assert.Equal(("退还", "深圳市启航人力资源有限公司"), (form.Receipts[1].Steps[^1].Step, form.Receipts[1].Steps[^1].Holder));
    }

    [Fact]
    public void The_cancellation_names_the_reason_and_what_becomes_void_S39()
    {
        var form = Content<FormContent.Cancellation>(PrintedForm.CancellationForm);

        Assert.Equal(("家庭计划改变，暂不迁入", "审批同意后"), (form.Reason, form.Stage));
        Assert.Equal(["TZ-2013-000031", "ZB-2013-000031", "NZF-2013-000031"], form.Documents.AsEnumerable());
    }

    [Fact]
    public void A_cancellation_before_the_approval_voids_no_document_S36()
    {
        var form = (FormContent.Cancellation)FormContents.Of(
            PrintedForm.CancellationForm, Dossiers.CancellationAskedIn(Dossiers.Accepted), FormReader.Declarant, Dossiers.Sources)!;

        Assert.Equal("审批同意前", form.Stage);
        Assert.Empty(form.Documents);
    }

    [Fact]
    public void The_change_shows_before_and_after_S38() => Assert.Equal(
        [("姓名", Dossiers.Name, "陈秀<英>"), ("拟入户区", "福田区", "南山区")],
        Content<FormContent.Change>(PrintedForm.ChangeForm).Changes.Select(change => (change.Field, change.Before, change.After)));

    [Fact]
    public void The_notice_is_addressed_to_public_security_and_can_be_verified_S42_S44()
    {
        var form = Content<FormContent.Notice>(PrintedForm.EntryNotice);

        Assert.Equal(("深圳市公安局福田分局", "TZ-2013-000031"), (form.PublicSecurity, form.Head.Document));
        Assert.Equal("https://talents.example/api/entry-documents/b7f2", form.Head.Code);
        Assert.Equal(["2010年3月8日"], form.Children.Select(child => child.BornOn));
        Assert.Equal(["ZB-2013-000031", "NZF-2013-000031"], form.Cards.Select(card => card.Number));
    }

    [Theory]
    [InlineData(PrintedForm.EntryCard, "深圳市入户指标卡", "ZB-2013-000031", "c9a1")]
    [InlineData(PrintedForm.AgriculturalTransferCard, "深圳市农转非入户指标卡", "NZF-2013-000031", "d4e8")]
    public void Each_card_bears_its_own_number_code_and_validity_S47(PrintedForm form, string title, string number, string code)
    {
        var card = Content<FormContent.Card>(form);

        Assert.Equal((title, number, $"https://talents.example/api/entry-documents/{code}"), (card.Title, card.Head.Document, card.Head.Code));
        Assert.Equal(("2013年3月1日", "2014年2月28日"), (card.IssuedOn, card.ValidThrough));
    }

    private static T Content<T>(PrintedForm form)
        where T : FormContent => Assert.IsType<T>(Dossiers.Content(form));
}
