using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Notices;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-56: what stands on notice and card is changed after approval, never name and number together (S-37, S-38, S-40).</summary>
[Trait("Scenario", "SC-56")]
public sealed class SC56_Change_after_approval() : Scenario("2013-01-14T09:00", ByTheDay)
{
    private static readonly string Proof = new('a', 64);
    private static readonly FieldChange Name = new("name", "林海洋");
    private static readonly FieldChange Number = new("identity-number", "459999197412310035");

    [Fact]
    public async Task A_name_with_proof_gives_a_new_notice_and_the_old_one_is_superseded_S38()
    {
        var caseId = await Play.PassedOn("applicant-lin", PointsForms.Of104);
        var before = (await Play.Sees(caseId)).Documents;

        await Change(caseId, Name);

        var after = await Play.Sees(caseId, "manager-qihang");
        Assert.Equal("林**", after.Applicant);
        Assert.Equal(before.Select(document => document.Document), after.Documents.Select(document => document.Document));
        Assert.Empty(before.Select(document => document.Number).Intersect(after.Documents.Select(document => document.Number)));
        Assert.Equal(before.Select(document => document.ValidThrough), after.Documents.Select(document => document.ValidThrough));
        Assert.Equal(["superseded", "superseded", "valid", "valid"], await States([.. before.Concat(after.Documents).Select(document => document.Code)]));
        var closed = Assert.Single(after.ClosedChanges);
        Assert.Equal(("approved", "name"), (closed.Outcome, Assert.Single(closed.Fields)));
        Assert.Single(Play.Store.Texts(caseId, "change-granted"));
    }

    [Fact]
    public async Task A_number_with_proof_does_the_same_and_the_points_are_still_explained_S38_N3()
    {
        var caseId = await Play.PassedOn("applicant-lin", PointsForms.Of104);
        var before = await Play.As("manager-qihang").Explain(caseId).As<PointsExplanation>();

        await Change(caseId, Number);

        var after = await Play.As("manager-qihang").Explain(caseId).As<PointsExplanation>();
        Assert.Equal((true, before.Hash), (after.Reproduced, after.Hash));
        Assert.Equal(1, Play.Store.Declaration(caseId).Count<PointsEvent.ChangeApproved>());
    }

    [Fact]
    public async Task Name_and_number_together_are_refused_and_in_two_requests_one_waits_for_the_other_and_is_flagged_S37()
    {
        var caseId = await Play.PassedOn("applicant-lin", PointsForms.Of104);
        await Play.Acts("manager-qihang", caseId, it => it.AskChange(caseId, Proof, Name, Number)).Refused(422, "id-and-name-together");
        await Play.Acts("manager-qihang", caseId, it => it.AskChange(caseId, Proof, Name)).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.AskChange(caseId, Proof, Number)).Refused(409, "change-open");
        await Decide(caseId);

        await Play.Acts("manager-qihang", caseId, it => it.AskChange(caseId, Proof, Number)).Expect(200);

        Assert.Equal("name-and-number-in-turn", (await Play.Sees(caseId, "officer-shenzhen")).Change!.Flag);
    }

    [Theory]
    [InlineData("points", "120", "field-not-changeable")]
    [InlineData("name", "", "field-malformed")]
    [InlineData("identity-number", "459999197406120113", "field-malformed")]
    [InlineData("target", "440399", "district-unknown")]
    public async Task Nothing_else_and_nothing_unreadable_is_changed_S37(string field, string value, string code)
    {
        var caseId = await Play.Printed("applicant-lin", PointsForms.Of104);

        await Play.Acts("manager-qihang", caseId, it => it.AskChange(caseId, Proof, new FieldChange(field, value))).Refused(422, code);
    }

    [Fact]
    public async Task Without_proof_or_before_anything_is_printed_nothing_is_changed_S38()
    {
        var caseId = await Play.Approved("applicant-lin", PointsForms.Of104);
        await Play.Acts("manager-qihang", caseId, it => it.AskChange(caseId, Proof, Name)).Refused(409, "to-be-printed");
        await Play.Acts("officer-shenzhen", caseId, it => it.Print(caseId)).Expect(200);

        await Play.Acts("manager-qihang", caseId, it => it.AskChange(caseId, null, Name)).Refused(422, "proof-missing");
        await Play.Acts("manager-qihang", caseId, it => it.AskChange(caseId, Proof)).Refused(422, "field-missing");
    }

    [Fact]
    public async Task The_agency_follows_how_far_the_change_is_S40()
    {
        var caseId = await Play.PassedOn("applicant-lin", PointsForms.Of104);
        await Play.Acts("manager-qihang", caseId, it => it.AskChange(caseId, Proof, new FieldChange("target", "440305"))).Expect(200);
        Assert.False((await Play.Sees(caseId, "manager-qihang")).Change!.FormReceived);
        await Play.Acts("officer-shenzhen", caseId, it => it.RuleOnChange(caseId)).Refused(409, "form-not-received");
        await Play.Acts("window-shenzhen", caseId, it => it.TakeChangeForm(caseId)).Expect(200);
        Assert.True((await Play.Sees(caseId, "manager-qihang")).Change!.FormReceived);

        await Play.Acts("officer-shenzhen", caseId, it => it.RuleOnChange(caseId, Ruling.Declined, "证明材料不足")).Expect(200);

        var view = await Play.Sees(caseId, "manager-qihang");
        Assert.Null(view.Change);
        Assert.Equal(("declined", "证明材料不足"), (Assert.Single(view.ClosedChanges).Outcome, view.ClosedChanges[0].Reason));
        Assert.Single(Play.Store.Texts(caseId, "change-not-granted"));
    }

    private async Task Change(string caseId, FieldChange change)
    {
        await Play.Acts("manager-qihang", caseId, it => it.AskChange(caseId, Proof, change)).Expect(200);
        await Decide(caseId);
    }

    private async Task Decide(string caseId)
    {
        await Play.Acts("window-shenzhen", caseId, it => it.TakeChangeForm(caseId)).Expect(200);
        await Play.Acts("officer-shenzhen", caseId, it => it.RuleOnChange(caseId)).Expect(200);
    }

    private async Task<IEnumerable<string>> States(string[] codes)
    {
        var states = new List<string>();
        foreach (var code in codes)
        {
            states.Add((await Play.As(null).VerifyDocument(code).As<DocumentVerification>()).State);
        }

        return states;
    }
}
