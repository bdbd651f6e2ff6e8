using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.Sanctions;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>Filling in, checking and submitting (Shenzhen guide, online declaration; S-04, S-06 to S-11, S-16, S-17, S-50, S-51).</summary>
public sealed class DeclaringTests
{
    [Fact]
    public void The_person_or_the_agency_fills_in_and_from_the_choice_of_the_agency_on_it_alone()
    {
        var story = new PointsStory().Filled();

        story.Then(Saved(story, DeclaringParty.Agency)).WithAgency().Then(story => Saved(story, DeclaringParty.Agency));

        Assert.Equal("with-agency", CodeOf(Saved(story, DeclaringParty.Person)));
        Assert.Equal("awaiting-publicity", CodeOf(Saved(story.OriginalsSeen().Submitted(), DeclaringParty.Agency)));
    }

    [Fact]
    public void What_is_saved_is_counted_under_a_table_there_is()
    {
        var story = new PointsStory();

        Assert.Equal("points-table-unknown", CodeOf(DeclaringRules.Save(story.State, DeclaringParty.Person, Single(), Of104, "SZ-1999", story.Law, story.Now)));
        Assert.Equal("SZ-2012", DeclaringRules.Evaluate(story.Filled(table: "SZ-2012").State.File, story.Law, Day("2013-01-10")).Table.Version.Version);
        Assert.Equal("SZ-2013", DeclaringRules.Evaluate(story.Filled(table: null).State.File, story.Law, Day("2013-01-10")).Table.Version.Version);
    }

    [Fact]
    public void Nothing_is_valid_before_the_agency_has_submitted_and_who_submitted_answers_for_it()
    {
        var waiting = new PointsStory().Filled().WithAgency().OriginalsSeen();

        Assert.Null(PointsCase.DeclaredOf(waiting.State));
        Assert.Equal(0, waiting.State.File.Attempt);
        Assert.Equal(("qihang-manager", 1), (waiting.Submitted().In<PointsCase.AwaitingPublicity>().Declared.By, waiting.State.File.Attempt));
    }

    [Fact]
    public void Who_saw_the_originals_and_who_submitted_answer_for_it_by_their_accounts_for_just_that_form_S17()
    {
        var submitted = new PointsStory().Declared().In<PointsCase.AwaitingPublicity>();

        var originals = submitted.File.Originals!;

        Assert.Equal(("clerk-wu", "qihang-manager"), (originals.By, submitted.Declared.By));
        Assert.Equal(FormHash.Of(submitted.File), originals.Checked);
        Assert.Contains("责任，由过错方承担", PointsLaw.Shipped.Agreements.Of(submitted.File.Entrustment!.Agreement)!.Text.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Originals_are_papers_that_the_rules_ask_for_S51()
    {
        var story = new PointsStory().Filled().WithAgency();

        var refusal = RefusalOf(DeclaringRules.CheckOriginals(story.State, ["identity-card", "marriage-certificate", "id-card", "passport"], "clerk-wu", story.Law, story.Now));

        Assert.Equal([("material-unknown", "seen[2]"), ("material-unknown", "seen[3]")], refusal.Reasons.Select(reason => (reason.Code, reason.Subject!)));
    }

    [Fact]
    public void The_originals_are_seen_at_a_window_for_just_what_is_submitted()
    {
        var story = new PointsStory().Filled().WithAgency();

        Assert.Equal("originals-missing", CodeOf(DeclaringRules.CheckOriginals(story.State, [], "clerk-wu", story.Law, story.Now)));
        Assert.Equal(["originals-not-checked"], Grounds(story));
        story.OriginalsSeen().Then(story => DeclaringRules.Save(
            story.State, DeclaringParty.Agency, Single() with { Origin = "湖南省湘潭市" }, Of104, "SZ-2013", story.Law, story.Now));
        Assert.Equal(["originals-outdated"], Grounds(story));
        Assert.Empty(Grounds(story.OriginalsSeen()));
    }

    [Fact]
    public void The_order_in_which_claims_are_listed_does_not_outdate_what_was_seen()
    {
        var story = new PointsStory().Filled().WithAgency().OriginalsSeen();

        story.Then(DeclaringRules.Save(story.State, DeclaringParty.Agency, Single(), [.. Of104.Reverse()], "SZ-2013", story.Law, story.Now));

        Assert.Empty(Grounds(story));
    }

    [Fact]
    public void Everything_missing_in_the_form_is_named_at_once()
    {
        var story = new PointsStory().Then(story => DeclaringRules.Save(
            story.State, DeclaringParty.Person, RegistrationFacts.Blank, Of104, "SZ-2013", story.Law, story.Now)).WithAgency().OriginalsSeen();

        Assert.Equal(Enumerable.Repeat("field-missing", 5), Grounds(story));
    }

    [Fact]
    public void A_record_that_excludes_settlement_by_points_bars_the_submission_by_its_name()
    {
        var story = new PointsStory().Filled([.. Of104, new Claim.AdverseRecord(RecordKind.Crime)]).WithAgency().OriginalsSeen();

        var reason = Assert.Single(RefusalOf(Submission(story)).Reasons);

        Assert.Equal(("points-barred", "有刑事犯罪记录"), (reason.Code, reason.Text!.Zh));
    }

    [Fact]
    public void A_bar_and_a_number_that_differs_from_the_record_stop_the_submission_before_its_content_does()
    {
        var story = new PointsStory().Filled().WithAgency();
        var barred = new Sanction("s1", story.Now, China("2013-08-01T00:00:00"), "case:x", "伪造");

        Assert.Equal(["sanctioned"], Grounds(story, new SubmissionFacts(null, [barred], Refusal.Conflict("id-changed-elsewhere"))));
        Assert.Equal(["agency-unknown"], Grounds(story, new SubmissionFacts(null, [], Refusal.Conflict("id-changed-elsewhere"))));
        Assert.Equal(["id-changed-elsewhere"], Grounds(story, new SubmissionFacts(Qihang, [], Refusal.Conflict("id-changed-elsewhere"))));
    }

    [Fact]
    public void The_rules_of_the_day_are_pinned_with_the_submission()
    {
        var declared = new PointsStory().Declared().In<PointsCase.AwaitingPublicity>().Declared;

        Assert.Equal(("SZ-2013", "2016-22"), (declared.Table.Version, declared.Conditions.Version));
        Assert.Equal(declared.Table, PointsLaw.Shipped.TableOf(declared).Version);
        Assert.Throws<InvalidOperationException>(() => PointsLaw.Shipped.TableOf(declared with { Table = new("points", "SZ-1999") }));
        Assert.Throws<InvalidOperationException>(() => PointsLaw.Shipped.ConditionsOf(declared with { Conditions = new("article-six", "1999") }));
    }

    private static Decision<PointsEvent> Saved(PointsStory story, DeclaringParty by) =>
        DeclaringRules.Save(story.State, by, Single(), Of104, "SZ-2013", story.Law, story.Now);

    private static Decision<PointsEvent> Submission(PointsStory story, SubmissionFacts? facts = null) =>
        AgencySubmissionRules.Submit(story.State, facts ?? new SubmissionFacts(Qihang, [], null), null, "qihang-manager", story.Law, story.Now);

    private static string[] Grounds(PointsStory story, SubmissionFacts? facts = null) =>
        Submission(story, facts) is Decision<PointsEvent>.Refused(var refusal) ? [.. refusal.Reasons.Select(reason => reason.Code)] : [];
}
