using TalentSettlement.Core.TalentCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-23: the boundary of the cut-over (T-17 to T-19, P-CUTOVER, Q5).</summary>
[Trait("Scenario", "SC-23")]
public sealed class SC23_Cut_over() : Scenario("2020-06-07T23:50")
{
    [Theory]
    [InlineData("2020-06-07T23:59:59.999", "legacy-lane")]
    [InlineData("2020-06-08T00:00:00.000", "under-review")]
    public async Task What_the_server_received_before_midnight_takes_the_original_flow_and_at_midnight_the_new_one_T19_T21(string received, string state)
    {
        var caseId = await Play.Draft("extra-1", Forms.Comparable);
        await Play.Until(received);
        await Play.As("extra-1").Sign(caseId).Expect(200);
        await Play.As("extra-1").Look(caseId);

        Assert.Equal(state, (await Play.As("extra-1").Submit(caseId).Receipt()).State);

        await Play.Settle();
        Assert.Equal(state == "legacy-lane" ? 0 : 1, (await Play.Procedures("review-")).Length);
        Assert.Equal(state == "legacy-lane" ? 0 : 1, Play.Store.Texts(caseId).Length);
    }

    [Fact]
    public async Task The_clock_of_the_server_decides_not_that_of_the_client_T19()
    {
        var caseId = await Play.Draft("extra-1", Forms.Comparable);
        await Play.Until("2020-06-08T00:00:01");
        await Play.As("extra-1").Sign(caseId).Expect(200);
        await Play.As("extra-1").Look(caseId);

        using var client = Play.Service.As("extra-1");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/cases/{caseId}/submission");
        request.Headers.Date = Play.Moment("2020-06-07T23:50");
        request.Headers.Add("Idempotency-Key", "client-clock");
        request.Headers.IfMatch.Add(new($"\"{Play.As("extra-1").Seen(caseId)}\""));
        using var response = await client.SendAsync(request);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("under-review", Play.Store.Case(caseId).State);
    }

    [Fact]
    public async Task An_upload_begun_before_and_a_submission_after_midnight_is_the_new_flow_T19()
    {
        var caseId = await Play.Blank("extra-1");
        await Play.As("extra-1").Save(caseId, Forms.Comparable).Expect(200);
        await Play.Until("2020-06-07T23:55");
        await Play.As("extra-1").UploadMissing(caseId);
        await Play.Until("2020-06-08T00:03");
        await Play.As("extra-1").Sign(caseId).Expect(200);

        Assert.Equal("under-review", (await Play.As("extra-1").Submit(caseId).Receipt()).State);
    }

    [Fact]
    public async Task A_retry_after_midnight_of_a_key_first_accepted_at_23_59_is_the_first_answer_and_stays_on_the_original_flow_T21_K4()
    {
        var caseId = await Play.Draft("extra-1", Forms.Comparable);
        var revision = Play.As("extra-1").Seen(caseId);
        await Play.Until("2020-06-07T23:59");
        var first = await Play.As("extra-1").With("at-23-59", revision).Submit(caseId);
        await Play.Until("2020-06-08T00:05");

        var again = await Play.As("extra-1").With("at-23-59", revision).Submit(caseId);

        Assert.Equal((200, "legacy-lane"), (first.Status, first.Receipt.State));
        Assert.Equal((200, first.Receipt, true), (again.Status, again.Receipt, again.IsReplay));
        Assert.Equal(1, Play.Store.Case(caseId).Count<TalentEvent.TakenIntoLegacyLane>());
        await Play.As("extra-1").Look(caseId);
        await Play.As("extra-1").Submit(caseId).Refused(409, "handled-under-original-flow");
        Assert.Equal("handled-under-original-flow", (await Play.As("extra-1").Look(caseId).As<CaseView>()).LegacyNote);
    }
}
