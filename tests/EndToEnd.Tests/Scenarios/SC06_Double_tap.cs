using TalentSettlement.Core.TalentCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-06: the double tap (K4).</summary>
[Trait("Scenario", "SC-06")]
public sealed class SC06_Double_tap() : Scenario("2020-07-13T09:00")
{
    private const int Taps = 50;

    [Fact]
    public async Task One_key_and_body_open_one_case_with_one_number_however_often_they_are_sent_K4()
    {
        await Play.As("extra-1").Register().Expect(200);
        var taps = await Task.WhenAll(Enumerable.Range(0, Taps).Select(_ => Play.As("extra-1").With("tap-1").Open()));
        var late = await Play.As("extra-1").With("tap-1").Open();

        Assert.All([.. taps, late], tap => Assert.Equal((201, taps[0].Body.GetRawText()), (tap.Status, tap.Body.GetRawText())));
        Assert.All([.. taps, late], tap => Assert.Equal(taps[0].Headers.Location, tap.Headers.Location));
        Assert.Single(taps, tap => !tap.IsReplay);
        Assert.True(late.IsReplay);
        Assert.Equal("TJ-2020-000001", Assert.Single(Play.Store.Cases()).Number);
        Assert.Equal(1, Play.Store.Count("numbers"));
    }

    [Fact]
    public async Task One_key_submits_once_and_starts_one_procedure_with_one_text_K4()
    {
        var caseId = await Play.Draft("extra-1", Forms.Comparable);
        var revision = Play.As("extra-1").Seen(caseId);
        var taps = await Task.WhenAll(Enumerable.Range(0, Taps).Select(_ => Play.As("extra-1").With("tap-2", revision).Submit(caseId)));
        await Play.Settle();

        Assert.All(taps, tap => Assert.Equal((200, taps[0].Body.GetRawText()), (tap.Status, tap.Body.GetRawText())));
        Assert.Single(taps, tap => !tap.IsReplay);
        Assert.Equal(1, Play.Store.Case(caseId).Count<TalentEvent.Submitted>());
        Assert.Single(Play.Store.Texts(caseId));
        Assert.Single(await Play.Procedures("review-"));
    }

    [Fact]
    public async Task The_key_with_another_body_is_refused_and_changes_nothing_K4()
    {
        await Play.As("extra-1").Register().Expect(200);
        var first = await Play.As("extra-1").With("tap-3").Open();
        var before = Play.Store.Dump();

        await Play.As("extra-1").With("tap-3").Open(Channel.PoliceApp).Refused(422, "idempotency-mismatch");

        Assert.Equal(before, Play.Store.Dump());
        Assert.Equal(first.Receipt, await Play.As("extra-1").With("tap-3").Open().Receipt());
    }

    [Fact]
    public async Task The_key_of_another_caller_is_another_key_K4()
    {
        await Play.As("extra-1").Register().Expect(200);
        await Play.As("extra-2").Register().Expect(200);

        var mine = await Play.As("extra-1").With("tap-4").Open().Receipt();
        var theirs = await Play.As("extra-2").With("tap-4").Open();

        Assert.False(theirs.IsReplay);
        Assert.NotEqual((mine.CaseId, mine.Number), (theirs.Receipt.CaseId, theirs.Receipt.Number));
        Assert.Equal(mine.CaseId, Assert.Single((await Play.As("extra-1").Cases().As<CaseList>()).Items).CaseId);
    }

    [Fact]
    public async Task Two_keys_of_one_person_at_once_still_open_one_case_K5()
    {
        await Play.As("extra-1").Register().Expect(200);
        var taps = await Task.WhenAll(Enumerable.Range(0, Taps).Select(n => Play.As("extra-1").With($"finger-{n}").Open()));

        var opened = Assert.Single(taps, tap => tap.IsSuccess).Receipt;
        Assert.All(taps.Where(tap => !tap.IsSuccess), tap => Assert.Contains(Assert.Single(tap.ReasonCodes), (string[])["active-case-exists", "busy"]));
        await Play.As("extra-1").Open().Refused(409, "active-case-exists");
        Assert.Equal(opened.Number, Assert.Single(Play.Store.Cases()).Number);
    }
}
