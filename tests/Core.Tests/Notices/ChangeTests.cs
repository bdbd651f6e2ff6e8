using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Tests.PointsCases;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.Notices;

/// <summary>Changing what stands on notice and card after approval (Shenzhen guide, declaration information, 3; S-37, S-38; SC-56).</summary>
[Trait("Scenario", "SC-56")]
public sealed class ChangeTests
{
    private static readonly FieldChange Name = new("name", "李明");
    private static readonly FieldChange Number = new("identity-number", Born("1974-06-02").IdentityNumber.Value);
    private static readonly FieldChange Target = new("target", "440305");
    private static readonly ContentHash Proof = ContentHash.Of("公安机关证明");

    [Fact]
    public void A_name_alone_with_proof_brings_a_new_notice_and_supersedes_the_old_one()
    {
        var story = Granted(new PointsStory().WithNotice().ChangeAsked(Name));

        var documents = story.In<PointsCase.Printed>().Documents;
        Assert.Equal(("TZ-2", "TZ-1"), (documents.Notice.Number, documents.Notice.Supersedes));
        Assert.Equal(["TZ-1", "Entry-1"], documents.Superseded.Select(old => old.Number));
        Assert.Equal("李明", story.State.File.Applicant.Name.Value);
        Assert.Equal((Day("2014-02-28"), Day("2014-02-28")), (documents.Cards[0].ValidThrough, story.In<PointsCase.Printed>().Issued.ValidThrough));
    }

    [Fact]
    public void A_number_alone_does_the_same_and_the_person_is_found_under_the_new_one()
    {
        var story = Granted(new PointsStory().WithNotice().Collected().ChangeAsked(Number), "new-key");

        Assert.Equal((Number.Value, "new-key"), (story.State.File.Applicant.IdentityNumber.Value, story.State.File.PersonKey));
    }

    [Fact]
    public void Origin_and_district_are_changed_in_what_is_stated()
    {
        var story = Granted(new PointsStory().WithNotice().Collected().PassedOn().ChangeAsked(Target, new("origin", "湖南省湘潭市")));

        Assert.Equal(("440305", "湖南省湘潭市"), (story.State.File.Registration.Target!.Value.Value, story.State.File.Registration.Origin));
    }

    [Fact]
    public void Everything_that_stands_in_the_way_is_named_at_once()
    {
        var story = new PointsStory().WithNotice();

        Assert.Equal(["id-and-name-together"], Grounds(story, Proof, Name, Number));
        Assert.Equal(["field-not-changeable marriage"], Grounds(story, Proof, new FieldChange("marriage", "未婚")));
        Assert.Equal(["proof-missing proof"], Grounds(story, null, Name));
        Assert.Equal(["field-missing changes"], Grounds(story, Proof));
        Assert.Equal(["field-twice name"], Grounds(story, Proof, Name, Name));
        Assert.Equal(["field-malformed identity-number"], Grounds(story, Proof, new FieldChange("identity-number", "440304197406010011")));
        Assert.Equal(["field-malformed name", "field-malformed origin"], Grounds(story, Proof, new("name", "1"), new("origin", " ")));
        Assert.Equal(["id-and-name-together", "proof-missing proof"], Grounds(story, null, Name, Number));
    }

    [Theory]
    [InlineData("440399")]
    [InlineData("abcdef")]
    [InlineData("120101")]
    public void A_district_that_is_not_one_of_Shenzhens_is_not_put_on_a_card(string code) =>
        Assert.Equal(["district-unknown target"], Grounds(new PointsStory().WithNotice(), Proof, new FieldChange("target", code)));

    [Fact]
    public void Name_and_number_as_two_requests_wait_for_each_other_and_the_second_is_flagged()
    {
        var story = new PointsStory().WithNotice().ChangeAsked(Name);

        Assert.Equal("change-open", CodeOf(ChangeRules.Ask(story.State, [Number], Proof, "qihang-manager", story.Law, story.Now)));
        Granted(story).ChangeAsked(Number);

        Assert.Equal((2, "name-and-number-in-turn"), (Open(story).Number, Open(story).Flag));
    }

    [Fact]
    public void After_a_declined_change_of_the_name_that_of_the_number_is_not_flagged()
    {
        var story = new PointsStory().WithNotice().ChangeAsked(Name);

        story.Then(ChangeRules.Decline(story.State, "证明材料不足", "officer-sun")).ChangeAsked(Number);

        Assert.Null(Open(story).Flag);
        Assert.Equal(("declined", "证明材料不足"), (Issued(story).Closed[0].Outcome, Issued(story).Closed[0].Reason));
    }

    [Fact]
    public void It_takes_the_form_at_the_window_and_another_officer()
    {
        var story = new PointsStory().WithNotice();

        Assert.Equal("no-change-open", CodeOf(ChangeRules.ReceiveForm(story.State, "clerk-wu")));
        Assert.Equal("no-change-open", CodeOf(ChangeRules.Decline(story.State, "无", "officer-sun")));
        story.Then(ChangeRules.Ask(story.State, [Name], Proof, "qihang-manager", story.Law, story.Now));
        Assert.Equal("form-not-received", CodeOf(ChangeRules.Decline(story.State, "无", "officer-sun")));
        story.Then(ChangeRules.ReceiveForm(story.State, "clerk-wu"));
        Assert.Empty(EventsOf(ChangeRules.ReceiveForm(story.State, "clerk-wang")));
        Assert.All(["qihang-manager", "clerk-wu"], by => Assert.Equal("four-eyes", CodeOf(ChangeRules.Approve(story.State, Redrawn(story), "key", by))));
        Assert.Equal("busy", CodeOf(ChangeRules.Approve(story.State, null, "key", "officer-sun")));
    }

    [Fact]
    public void A_cancellation_asked_for_meanwhile_comes_first()
    {
        var story = new PointsStory().WithNotice().ChangeAsked(Name).Cancelling();

        Assert.Equal("cancellation-open", CodeOf(ChangeRules.Approve(story.State, Redrawn(story), "key", "officer-sun")));
    }

    [Fact]
    public void Before_the_notice_is_printed_and_after_the_case_has_ended_nothing_is_changed()
    {
        var toPrint = new PointsStory().UnderExamination().Approved();
        var expired = new PointsStory().WithNotice().At("2014-03-01T00:00:00").Swept();

        Assert.Equal("to-be-printed", CodeOf(ChangeRules.Ask(toPrint.State, [Name], Proof, "qihang-manager", toPrint.Law, toPrint.Now)));
        Assert.Equal("to-be-printed", CodeOf(ChangeRules.ReceiveForm(toPrint.State, "clerk-wu")));
        Assert.Equal("card-expired", CodeOf(ChangeRules.Decline(expired.State, "无", "officer-sun")));
    }

    [Fact]
    public void A_request_shows_no_personal_data_when_it_is_written_out() => Assert.Equal("(change of identity-number)", Number.ToString());

    private static PointsStory Granted(PointsStory story, string key = "key") =>
        story.Then(ChangeRules.Approve(story.State, Redrawn(story), key, "officer-sun"));

    private static EntryDocuments Redrawn(PointsStory story) =>
        Documents(story.State.File, story.Law, story.Now, edition: Issued(story).Closed.Length + 2, issuedOn: Day("2013-02-28"));

    private static IssuedDocuments Issued(PointsStory story) => ChangeRules.IssuedOf(story.State)!;

    private static ChangeRequest Open(PointsStory story) => Issued(story).Change!;

    private static string[] Grounds(PointsStory story, ContentHash? proof, params FieldChange[] changes)
    {
        var refusal = RefusalOf(ChangeRules.Ask(story.State, [.. changes], proof, "qihang-manager", story.Law, story.Now));
        Assert.Equal(RefusalKind.Unacceptable, refusal.Kind);
        return [.. refusal.Reasons.Select(reason => reason.Subject is null ? reason.Code : $"{reason.Code} {reason.Subject}")];
    }
}
