using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.WrittenMaterial;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>Material that does not meet the requirements (Shenzhen guide, departmental acceptance; S-29, S-30, N12; SC-47).</summary>
[Trait("Scenario", "SC-47")]
public sealed class ReturnedMaterialTests
{
    private static readonly ReturnJustification Supervised = new("supervisor-zhou", "首次审核遗漏,已与经办机构说明");

    [Fact]
    public void One_return_names_all_three_faults_and_what_is_corrected_is_accepted_on_the_new_day()
    {
        var story = new PointsStory().Publicised().HandedIn("2013-02-01T09:00:00").Returned("2013-02-01T09:30:00", "diploma", "household-book", "report-form-one");

        Assert.Equal("3", PointsNotifications.For(story.State, story.Journal[^1], story.Law)!.Parameters["count"]);
        story.HandedIn("2013-02-05T09:30:00", "diploma", "household-book", "report-form-one").Accepted("2013-02-05T10:00:00");

        Assert.Equal(Day("2013-02-05"), story.In<PointsCase.Examining>().Acceptance.At.ChinaDate);
        Assert.Equal(Day("2013-03-01"), PointsClocks.DeadlineOf(story.State, story.Law)!.LastDay);
    }

    [Fact]
    public void A_fault_that_was_visible_on_the_first_day_is_named_later_only_with_a_supervisors_reason()
    {
        var story = new PointsStory().Publicised().HandedIn("2013-02-01T09:00:00").Returned("2013-02-01T09:30:00", "diploma").HandedIn("2013-02-05T09:30:00", "diploma");

        var refusal = RefusalOf(Returning(story, "household-book"));

        Assert.Equal(("fault-was-visible", "household-book"), (Assert.Single(refusal.Reasons).Code, refusal.Reasons[0].Subject));
        story.Then(Returning(story, "household-book", Supervised));
        Assert.Equal(Supervised, story.State.File.Returns[^1].Justification);
    }

    [Fact]
    public void A_fault_of_what_was_replaced_is_new_and_one_that_was_named_and_is_still_there_needs_no_reason()
    {
        var story = new PointsStory().Publicised().HandedIn("2013-02-01T09:00:00").Returned("2013-02-01T09:30:00", "diploma", "report-form-one").HandedIn("2013-02-05T09:30:00", "diploma");

        story.Then(WindowRules.Return(
            story.State, [new MaterialFault("diploma", "not-legible"), new MaterialFault("report-form-one", "not-sealed")], Supervised, story.Law, story.Now));

        Assert.Null(story.State.File.Returns[^1].Justification);
    }

    [Fact]
    public void Another_fault_of_an_item_that_was_not_replaced_was_visible_as_well()
    {
        var story = new PointsStory().Publicised().HandedIn("2013-02-01T09:00:00").Returned("2013-02-01T09:30:00", "report-form-one").HandedIn("2013-02-05T09:30:00");

        Assert.Equal("fault-was-visible", CodeOf(WindowRules.Return(story.State, [new MaterialFault("report-form-one", "not-signed")], null, story.Law, story.Now)));
    }

    [Fact]
    public void What_was_returned_before_a_withdrawal_does_not_bind_the_next_declaration()
    {
        var story = new PointsStory().Publicised().HandedIn("2013-02-01T09:00:00").Returned("2013-02-01T09:30:00", "diploma");
        story.Then(WithdrawalRules.Withdraw(story.State, DeclaringParty.Agency, story.Law)).WithAgency().OriginalsSeen().Submitted("2013-02-04T10:00:00");

        story.Published("2013-02-20").PublicityOver().HandedIn("2013-03-04T09:00:00").Returned("2013-03-04T09:30:00", "household-book");

        Assert.Equal(1, Assert.Single(story.State.File.Returns).HandIn);
    }

    [Fact]
    public void Nothing_is_returned_without_a_fault_or_when_nothing_is_at_the_window()
    {
        var story = new PointsStory().Publicised();

        Assert.Equal("material-not-handed-in", CodeOf(Returning(story, "diploma")));
        Assert.Equal("faults-missing", CodeOf(WindowRules.Return(story.HandedIn().State, [], null, story.Law, story.Now)));
        Assert.Equal("material-at-window", CodeOf(HandInRules.HandIn(story.State, Qihang, "card-1", [], "clerk-wu", story.Law, story.Now)));
    }

    [Fact]
    public void A_fault_is_one_that_the_rules_know_of_an_item_that_is_on_the_list_and_every_other_is_named_S29()
    {
        var story = new PointsStory().Publicised().HandedIn();

        var refusal = RefusalOf(WindowRules.Return(
            story.State,
            [new MaterialFault("diploma", "not-sealed"), new MaterialFault("marriage-certificate", "not-sealed"), new MaterialFault("diploma", "ugly")],
            Supervised,
            story.Law,
            story.Now));

        Assert.Equal(Cases.RefusalKind.Unacceptable, refusal.Kind);
        Assert.Equal([("material-unknown", "faults[1].item"), ("material-fault-unknown", "faults[2].code")], refusal.Reasons.Select(reason => (reason.Code, reason.Subject!)));
    }

    [Fact]
    public void What_is_replaced_is_on_the_list_S29()
    {
        var story = new PointsStory().Publicised().HandedIn("2013-02-01T09:00:00").Returned("2013-02-01T09:30:00", "diploma").At("2013-02-05T09:30:00");

        var refusal = RefusalOf(HandInRules.HandIn(story.State, Qihang, "card-1", ["diploma", "passport"], "clerk-wu", story.Law, story.Now));

        Assert.Equal(("material-unknown", "replaced[1]"), (Assert.Single(refusal.Reasons).Code, refusal.Reasons[0].Subject));
    }

    private static Cases.Decision<PointsEvent> Returning(PointsStory story, string item, ReturnJustification? justification = null) =>
        WindowRules.Return(story.State, [new MaterialFault(item, "not-sealed")], justification, story.Law, story.Now);
}
