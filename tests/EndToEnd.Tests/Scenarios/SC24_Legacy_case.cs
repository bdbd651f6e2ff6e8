using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.TalentCases;
using TalentSettlement.Functions.Transition;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-24: a legacy case ends by withdrawal or rejection (T-21, T-22).</summary>
[Trait("Scenario", "SC-24")]
public sealed class SC24_Legacy_case() : Scenario("2020-06-05T10:00")
{
    [Fact]
    public async Task The_new_system_shows_it_and_cannot_review_it_T21_N19()
    {
        var caseId = await Applied();
        await Play.Until("2020-06-15T10:00");

        var view = await Play.As("extra-1").Look(caseId).As<CaseView>();
        Assert.Equal(("legacy-lane", "original-flow", "handled-under-original-flow"), (view.Receipt.State, view.Receipt.WaitingFor, view.LegacyNote));
        Assert.Equal(caseId, Assert.Single((await Play.As("extra-1").Cases().As<CaseList>()).Items).CaseId);
        Assert.Equal(caseId, Assert.Single((await Play.As("window-nankai").LegacyCases().As<CaseList>()).Items).CaseId);
        foreach (var reviewer in new[] { "reviewer-hrss-nankai", "reviewer-edu-nankai", "reviewer-psb-nankai" })
        {
            Assert.Empty(await Play.Worklist(reviewer));
            await Play.As(reviewer).Review(caseId).Refused(403, "not-competent");
            await Play.As(reviewer).Take(caseId, "id-card").Refused(409, "handled-under-original-flow");
        }

        await Play.As("extra-1").Submit(caseId).Refused(409, "handled-under-original-flow");
        await Play.As("extra-1").Open().Refused(409, "active-case-exists");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelled_by_the_person_or_rejected_by_the_window_it_is_closed_and_a_linked_new_one_is_possible_at_once_T22(bool byThePerson)
    {
        var caseId = await Applied();
        await Play.Until("2020-06-20T10:00");
        await Play.As("window-nankai").Look(caseId);
        await (byThePerson ? Play.As("extra-1").Cancel(caseId) : Play.As("window-nankai").EndLegacy(caseId, "rejected")).Expect(200);
        await Play.Settle();

        Assert.Equal("legacy-closed", Play.Store.Case(caseId).State);
        Assert.Single(Play.Store.Texts(caseId, "legacy-closed"));
        var next = await Play.Submitted("extra-1", Forms.Comparable);
        var view = await Play.As("extra-1").Look(next).As<CaseView>();
        Assert.Equal((caseId, "under-review"), (view.Previous, view.Receipt.State));
        await Play.As("window-nankai").Look(caseId);
        await Play.As("window-nankai").EndLegacy(caseId, "rejected").Refused(409, "not-on-original-flow");
    }

    [Fact]
    public async Task One_that_was_handed_in_on_paper_is_registered_by_the_window_and_its_applicant_sees_and_cancels_it_T21_T22_N19()
    {
        await Play.As("extra-1").Register().Expect(200);
        var caseId = (await Play.As("window-nankai").RegisterPaper(Paper("2020-06-05T09:00")).Receipt()).CaseId;
        await Play.Until("2020-06-20T10:00");

        Assert.Equal(caseId, Assert.Single((await Play.As("extra-1").Cases().As<CaseList>()).Items).CaseId);
        Assert.Equal("handled-under-original-flow", (await Play.As("extra-1").Look(caseId).As<CaseView>()).LegacyNote);
        await Play.As("extra-1").Cancel(caseId).Expect(200);

        Assert.Equal("legacy-closed", Play.Store.Case(caseId).State);
        Assert.Equal(caseId, (await Play.As("extra-1").Look(await Play.Blank("extra-1")).As<CaseView>()).Previous);
    }

    [Fact]
    public async Task One_that_was_granted_on_the_original_flow_is_told_there_and_not_here_T21()
    {
        var caseId = (await Play.As("window-nankai").RegisterPaper(Paper("2020-06-05T09:00")).Receipt()).CaseId;

        await Play.As("window-nankai").EndLegacy(caseId, "lost").Refused(422, "ending-unknown");
        await Play.As("window-nankai").EndLegacy(caseId, "granted").Expect(200);

        Assert.Empty(Play.Store.Texts(caseId));
    }

    private RegisterLegacyCase Paper(string appliedAt)
    {
        var person = Play.Service.People.Of("extra-1");
        return new RegisterLegacyCase(person.Name.Value, person.IdentityNumber!.Value, person.Mobile!.Value, "120104", Play.Moment(appliedAt), "JN-2020-0605");
    }

    private async Task<string> Applied()
    {
        var caseId = await Play.Draft("extra-1", Forms.Comparable);
        Assert.Equal("legacy-lane", (await Play.As("extra-1").Submit(caseId).Receipt()).State);
        return caseId;
    }
}
