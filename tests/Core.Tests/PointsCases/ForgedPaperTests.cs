using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.WrittenMaterial;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>False or forged material (Shenzhen guide, departmental acceptance; S-31, N24; SC-49).</summary>
[Trait("Scenario", "SC-49")]
public sealed class ForgedPaperTests
{
    [Fact]
    public void It_is_detained_with_receipt_and_holder_the_case_stops_and_the_person_is_barred()
    {
        var story = new PointsStory().Publicised().HandedIn();

        story.Then(Detained(story, "2013-02-05T10:00:00"));

        Assert.Equal(("KL-2013-000001", "受理窗口"), (Assert.Single(story.State.File.Custody).Receipt, story.State.File.Custody[0].Holder));
        Assert.Equal(China("2013-08-06T00:00:00"), story.In<PointsCase.Stopped>().Sanction.FreeFrom);
        Assert.Equal("forged", story.State.File.Attempts[^1].Ended);
        Assert.Null(PointsClocks.NextDueAt(story.State, story.Law));
    }

    [Theory]
    [InlineData("2013-08-05T23:59:59.999", "sanctioned")]
    [InlineData("2013-08-06T00:00:00.000", null)]
    public void Until_the_bar_ends_no_agency_submits_for_the_person(string at, string? refused)
    {
        var stopped = new PointsStory().Publicised().HandedIn();
        var sanction = stopped.Then(Detained(stopped, "2013-02-05T10:00:00")).In<PointsCase.Stopped>().Sanction;
        var story = new PointsStory("2013-08-05T09:00:00").Filled().WithAgency().OriginalsSeen().At(at);

        var decision = AgencySubmissionRules.Submit(story.State, new SubmissionFacts(Qihang, [sanction], null), null, "qihang-manager", story.Law, story.Now);

        Assert.Equal(refused, decision is Cases.Decision<PointsEvent>.Refused ? CodeOf(decision) : null);
    }

    [Fact]
    public void Every_later_holder_and_the_return_are_new_links_of_the_chain()
    {
        var story = new PointsStory().Publicised().HandedIn();
        story.Then(Detained(story, "2013-02-05T10:00:00"));

        story.Then(WindowRules.Move(story.State, Custody(CustodyStep.Transferred, "2013-02-20T10:00:00", "市公安局")));
        story.Then(WindowRules.Move(story.State, Custody(CustodyStep.Returned, "2013-06-03T10:00:00", "李某委托的机构") with { Item = "" }));

        Assert.Equal([CustodyStep.Detained, CustodyStep.Transferred, CustodyStep.Returned], story.State.File.Custody.Select(link => link.Step));
        Assert.All(story.State.File.Custody, link => Assert.Equal("diploma", link.Item));
    }

    [Fact]
    public void A_paper_is_moved_by_its_receipt_detained_once_and_returned_once()
    {
        var story = new PointsStory().Publicised().HandedIn();
        story.Then(Detained(story, "2013-02-05T10:00:00"));

        Assert.Equal("receipt-unknown", CodeOf(WindowRules.Move(story.State, Custody(CustodyStep.Returned, "2013-06-03T10:00:00") with { Receipt = "KL-2013-000002" })));
        Assert.Equal("paper-detained-already", CodeOf(WindowRules.Move(story.State, Custody(CustodyStep.Detained, "2013-06-03T10:00:00"))));
        story.Then(WindowRules.Move(story.State, Custody(CustodyStep.Returned, "2013-06-03T10:00:00")));
        Assert.Equal("paper-returned-already", CodeOf(WindowRules.Move(story.State, Custody(CustodyStep.Transferred, "2013-06-04T10:00:00"))));
    }

    [Fact]
    public void It_may_be_found_as_long_as_the_papers_are_with_the_bureau()
    {
        var examining = new PointsStory().UnderExamination();
        var reform = new PointsStory().UnderExamination(household: HouseholdKind.Agricultural).Approved();

        Assert.IsType<PointsCase.Stopped>(examining.Then(Detained(examining, "2013-02-20T10:00:00")).State);
        Assert.IsType<PointsCase.Stopped>(reform.Then(Detained(reform, "2013-02-28T10:00:00")).State);
        Assert.Equal("material-not-handed-in", CodeOf(Detained(new PointsStory().Publicised(), "2013-02-05T10:00:00")));
        Assert.Equal("case-ended", CodeOf(Detained(examining, "2013-02-20T10:00:00")));
    }

    [Fact]
    public void What_is_detained_is_a_paper_of_the_list_S31()
    {
        var story = new PointsStory().UnderExamination();
        var passport = Custody(CustodyStep.Detained, "2013-02-20T10:00:00") with { Item = "passport" };

        var refusal = RefusalOf(WindowRules.Detain(story.State, passport, "伪造", story.Law));

        Assert.Equal(("material-unknown", "item"), (Assert.Single(refusal.Reasons).Code, refusal.Reasons[0].Subject));
    }

    [Fact]
    public void Found_after_the_term_had_run_out_the_breach_is_on_record_as_well()
    {
        var story = new PointsStory().UnderExamination().At("2013-03-04T10:00:00");

        story.Then(Detained(story, "2013-03-04T10:00:00"));

        Assert.Equal(China("2013-03-02T00:00:00"), Assert.Single(story.In<PointsCase.Stopped>().File.Breaches).At);
    }

    private static Cases.Decision<PointsEvent> Detained(PointsStory story, string at) =>
        WindowRules.Detain(story.State, Custody(CustodyStep.Detained, at), "学历证书经核查为伪造", story.Law);
}
