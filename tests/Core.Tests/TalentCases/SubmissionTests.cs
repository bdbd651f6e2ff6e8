using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Sanctions;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Core.Tests.TalentCases;

/// <summary>Tianjin Notice of 20 May 2020, section 2(1): filling in, uploading and submitting; sections 3 and 4(2).</summary>
public sealed class SubmissionTests
{
    [Fact]
    public void What_is_complete_goes_before_every_competent_department()
    {
        var story = new Story().Filled().Uploaded().Submitted();

        Assert.Equal(["edu", "hrss", "psb"], story.Board.Departments().Select(department => department.Value).Order());
        Assert.Contains(story.Board.Items, item => item.Item.Value == "no-criminal-record" && item.Competent.Single().Value == "psb");
        Assert.Contains(story.Board.Items, item => item.Item.Value == "social-insurance" && item.Competent.Single().Value == "hrss");
    }

    [Fact, Trait("Scenario", "SC-02")]
    public void Every_missing_part_is_named_at_once()
    {
        var story = new Story().Filled().Uploaded(except: ["id-back", "degree-cert", "licence"]);

        var refusal = Story.RefusalOf(SubmissionRules.Submit(story.State, [], story.Law, story.Now));

        Assert.Equal(RefusalKind.Unacceptable, refusal.Kind);
        Assert.Equal(["degree-cert", "id-back", "licence"], refusal.Reasons.Select(reason => reason.Subject).Order());
        Assert.All(refusal.Reasons, reason => Assert.Equal("not-uploaded", reason.Code));
    }

    [Fact, Trait("Scenario", "SC-02")]
    public void Without_a_kind_of_talent_the_six_are_listed()
    {
        var story = new Story().Filled(TalentApplication.Blank);

        var refusal = Story.RefusalOf(SubmissionRules.Submit(story.State, [], story.Law, story.Now));

        Assert.Equal(6, refusal.Reasons.Length);
        Assert.All(refusal.Reasons, reason => Assert.Equal("no-category", reason.Code));
    }

    [Fact]
    public void Nothing_is_submitted_unsigned()
    {
        var story = new Story();
        story.Then(DraftRules.Save(story.State, Story.Master, story.Law)).Uploaded();

        Assert.Equal("commitment-missing", Story.RefusalOf(SubmissionRules.Submit(story.State, [], story.Law, story.Now)).Reasons[0].Code);
    }

    [Theory, Trait("Scenario", "SC-23")]
    [InlineData("2020-06-07T23:59:59.999", true)]
    [InlineData("2020-06-08T00:00:00.000", false)]
    public void What_the_server_received_before_the_cut_over_stays_on_the_original_flow(string received, bool legacy)
    {
        var story = new Story("2020-06-07T23:50:00") { Now = Story.China("2020-06-07T23:55:00") }.Filled().Uploaded();
        story.Now = Story.China(received);
        story.Filled();

        story.Submitted();

        Assert.Equal(legacy, story.State is TalentCase.LegacyLane);
        Assert.Equal(!legacy, story.State is TalentCase.UnderReview);
    }

    [Theory, Trait("Scenario", "SC-26")]
    [InlineData("2021-01-15T23:59:59.999", true)]
    [InlineData("2021-01-16T00:00:00.000", false)]
    public void Fraud_bars_for_six_months_to_the_millisecond(string applied, bool barred)
    {
        var found = Story.China("2020-07-15T16:20:00");
        var sanction = SanctionRules.Impose("x", "case:x", found, "forged", LawInForce.Shipped.Policies, LawInForce.Shipped.Calendar);
        var story = new Story("2021-01-10T09:00:00").Filled().Uploaded();

        var decision = SubmissionRules.Submit(story.State, [sanction], story.Law, Story.China(applied));

        Assert.Equal(Story.China("2021-01-16T00:00:00"), sanction.FreeFrom);
        Assert.Equal(barred, decision is Decision<TalentEvent>.Refused { Refusal: { Kind: RefusalKind.Forbidden, Reasons: [{ Code: "sanctioned" }] } });
        Assert.Equal(!barred, decision is Decision<TalentEvent>.Accepted);
    }

    [Fact, Trait("Scenario", "SC-28")]
    public void An_annulled_finding_bars_nobody()
    {
        var found = Story.China("2020-07-15T16:20:00");
        var sanction = SanctionRules.Impose("x", "import:x", found, "forged", LawInForce.Shipped.Policies, LawInForce.Shipped.Calendar)
            with
        { Annulment = new Annulment(Story.China("2020-09-01T10:00:00"), "supervisor", "appeal") };

        Assert.Null(SubmissionRules.Barred([sanction], Story.China("2020-09-01T10:00:01")));
    }

    [Fact]
    public void A_case_keeps_to_the_conditions_under_which_it_was_first_received()
    {
        var story = new Story("2021-04-01T09:00:00").Filled().Uploaded().Submitted().Compared(ComparisonAnswer.NoSource)
            .Opined((item, _) => item.Item.Value == "licence" ? new Finding.NotSatisfied([new Fault("seal-missing")]) : new Finding.Satisfied())
            .Concluded();
        var received = story.State.File.Rules!.Eligibility;
        var licence = story.Law.Elements.Elements.Single(element => element.Code.Value == "licence");

        story.Now = Story.China("2021-05-06T09:00:00");
        story.Upload(licence, licence.Parts[0], "sealed this time").Submitted();

        Assert.NotEqual(story.Law.Eligibility.InForceOn(new DateOnly(2021, 5, 6)).Version.ToString(), received);
        Assert.Equal(received, story.State.File.Rules!.Eligibility);
    }

    [Fact]
    public void A_case_under_review_is_not_submitted_again()
    {
        var story = new Story().Filled().Uploaded().Submitted();

        Assert.Equal("under-review", Story.RefusalOf(SubmissionRules.Submit(story.State, [], story.Law, story.Now)).Reasons[0].Code);
    }

    [Fact, Trait("Scenario", "SC-12")]
    public void After_a_return_only_what_failed_or_changed_is_reviewed_again()
    {
        var story = new Story().Filled().Uploaded().Submitted().Compared(ComparisonAnswer.NoSource)
            .Opined((item, _) => item.Item.Value == "licence" ? new Finding.NotSatisfied([new Fault("seal-missing")]) : new Finding.Satisfied())
            .Concluded();
        var licence = story.Law.Elements.Elements.Single(element => element.Code.Value == "licence");

        story.Upload(licence, licence.Parts[0], "sealed this time").Submitted();

        var open = Assert.Single(story.Board.Items, item => item.CarriedFrom is null);
        Assert.Equal("licence", open.Item.Value);
        Assert.Equal(2, story.Board.Round);
        Assert.Equal(["hrss"], story.Board.Departments().Select(department => department.Value));
        Assert.Equal([(1, "returned"), (2, null)], story.State.File.Attempts.Select(attempt => (attempt.Round, attempt.Ended)));
    }

    [Fact, Trait("Scenario", "SC-12")]
    public void An_earlier_pass_falls_when_its_data_change()
    {
        var story = new Story().Filled().Uploaded().Submitted().Compared(ComparisonAnswer.NoSource)
            .Opined((item, _) => item.Item.Value == "licence" ? new Finding.NotSatisfied([new Fault("seal-missing")]) : new Finding.Satisfied())
            .Concluded();
        var card = story.Law.Elements.Elements.Single(element => element.Code.Value == "id-card");

        story.Upload(card, card.Parts[0], "another photograph").Submitted();

        Assert.Equal(["id-card", "licence"], story.Board.Items.Where(item => item.CarriedFrom is null).Select(item => item.Item.Value).Order());
    }
}
