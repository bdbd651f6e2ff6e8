using TalentSettlement.Core.Notices;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Notices;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-55: cancelled after approval (S-37, S-39).</summary>
[Trait("Scenario", "SC-55")]
public sealed class SC55_Cancellation_after_approval() : Scenario("2013-01-14T09:00", ByTheDay)
{
    [Fact]
    public async Task From_the_instant_of_the_approval_notice_and_card_are_revoked_and_a_new_declaration_is_possible_S39()
    {
        var caseId = await Play.PassedOn("applicant-lin", PointsForms.Of104);
        var codes = (await Play.Sees(caseId)).Documents.Select(document => document.Code).ToArray();
        await Play.Acts("manager-qihang", caseId, it => it.AskCancellation(caseId, "本人放弃入户")).Expect(200);
        await Play.Acts("manager-qihang", caseId, it => it.AskCancellation(caseId, "本人放弃入户")).Refused(409, "cancellation-open");
        await Play.Acts("window-shenzhen", caseId, it => it.TakeCancellationForm(caseId)).Expect(200);
        Assert.Equal(["valid", "valid"], await States(codes));
        await Play.Acts("applicant-lin", caseId, it => it.StepDone(caseId, LastMileStep.MoveInPermit, new DateOnly(2013, 2, 27))).Refused(409, "cancellation-open");

        await Play.Acts("officer-shenzhen-2", caseId, it => it.RuleOnCancellation(caseId)).Expect(200);

        Assert.Equal(["revoked", "revoked"], await States(codes));
        await Play.Stands(caseId, "void", "nobody");
        Assert.Single(Play.Store.Texts(caseId, "points-cancelled"));
        await Play.As("applicant-lin").Declare().Expect(201);
    }

    [Fact]
    public async Task Once_public_security_has_issued_the_permit_a_human_desk_is_named_instead_S39()
    {
        var caseId = await Play.PassedOn("applicant-lin", PointsForms.Of104);
        await Play.Until("2013-03-04T10:00");
        await Play.Acts("applicant-lin", caseId, it => it.StepDone(caseId, LastMileStep.MoveInPermit, new DateOnly(2013, 3, 4))).Expect(200);

        var refused = await Play.Acts("manager-qihang", caseId, it => it.AskCancellation(caseId, "本人放弃入户")).Refused(409, "already-used");

        Assert.Contains("窗口", refused.As<Problem>().Remedy, StringComparison.Ordinal);
        await Play.Stands(caseId, "moving", "applicant");
    }

    [Fact]
    public async Task A_cancellation_that_is_declined_leaves_everything_as_it_was_S39()
    {
        var caseId = await Play.Printed("applicant-lin", PointsForms.Of104);
        await Play.Acts("manager-qihang", caseId, it => it.AskCancellation(caseId, "本人放弃入户")).Expect(200);
        await Play.Acts("window-shenzhen", caseId, it => it.TakeCancellationForm(caseId)).Expect(200);
        await Play.Stands(caseId, "printed", "bureau");

        await Play.Acts("officer-shenzhen-2", caseId, it => it.RuleOnCancellation(caseId, Ruling.Declined)).Refused(422, "text-missing");
        await Play.Acts("officer-shenzhen-2", caseId, it => it.RuleOnCancellation(caseId, Ruling.Declined, "申请表未盖章")).Expect(200);

        await Play.Stands(caseId, "printed", "agency");
        await Play.Acts("window-shenzhen", caseId, it => it.HandOverDocuments(caseId, Settling.Qihang)).Expect(200);
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
