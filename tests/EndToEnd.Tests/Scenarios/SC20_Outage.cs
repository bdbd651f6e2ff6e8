using TalentSettlement.Core.JointReview;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-20: an outage longer than a naive retry (J5).</summary>
/// <remarks>With 150 cases instead of 1,500 and a tenth of the rate: as many seconds of sending, in a tenth of the time.</remarks>
[Trait("Scenario", "SC-20")]
public sealed class SC20_Outage() : Scenario("2020-07-13T09:00")
{
    private const int Many = 150;
    private const int PerSecond = 5;

    [Fact]
    public async Task Results_decided_in_a_two_hour_outage_all_arrive_in_order_per_person_within_the_rate_J5()
    {
        Play.Service.Comparisons.Set(ComparisonScript.Any, new Functions.JointReview.SourceAnswer(ComparisonAnswer.Match, []));
        Play.Service.Sms.Script.Outage(Play.Moment("2020-07-13T10:00"), Play.Moment("2020-07-13T12:00"));
        Play.Service.Sms.Script.AtMostPerSecond(PerSecond);
        var drafts = new string[Many];
        await Parallel.ForAsync(0, Many, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (n, _) => drafts[n] = await Play.Draft($"extra-{n + 1}", Forms.Comparable));

        await Play.Until("2020-07-13T11:00");
        await Parallel.ForAsync(0, Many, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (n, _) => await Play.As($"extra-{n + 1}").Submit(drafts[n]).Expect(200));
        await Play.Settle();
        Assert.All(Play.Store.Cases(), stored => Assert.Equal("passed", stored.State));
        await Play.Until("2020-07-13T11:59:59.999");
        Assert.Empty(Play.Service.Sms.Sent);

        await Play.Until("2020-07-14T12:00");
        var sent = Play.Service.Sms.Sent;
        Assert.All(Play.Store.Texts(), text => Assert.Equal("delivered", text.Status));
        Assert.Equal(2 * Many, sent.Length);
        Assert.All(sent.GroupBy(sms => sms.SentAt.ToUnixTimeSeconds()), second => Assert.InRange(second.Count(), 1, PerSecond));
        foreach (var person in sent.GroupBy(sms => sms.Text.To))
        {
            Assert.Equal(["submission-received", "review-passed-choose-delivery"], person.Select(sms => sms.Text.Template));
        }

        Assert.Equal(0, Play.Store.Count("messages WHERE in_inbox = 1"));
    }
}
