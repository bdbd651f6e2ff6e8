using System.Collections.Immutable;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.Functions.Tests.Development;

/// <summary>The SMS provider in development does what providers do.</summary>
public sealed class DevelopmentSmsTests : ISmsReceipts, IDisposable
{
    private static readonly DateTimeOffset Now = new(2020, 7, 13, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly VirtualClock clock = new(Now);
    private readonly List<SmsReceipt> receipts = [];
    private readonly DevelopmentSms provider;

    public DevelopmentSmsTests() => provider = new DevelopmentSms(clock, this);

    [Fact]
    public async Task A_text_is_taken_and_reported_delivered_a_second_later()
    {
        var taken = Assert.IsType<SmsHandOver.Accepted>(await HandOver("case-1-passed-1"));

        Assert.Equal(taken.ProviderId, Assert.Single(provider.Sent).ProviderId);
        Assert.Equal([new SmsReceipt("case-1-passed-1", taken.ProviderId, true, null, Now.AddSeconds(1))], receipts);
    }

    [Fact]
    public async Task The_same_token_is_one_text_however_often_it_is_handed_over()
    {
        var first = await HandOver("token-1");
        var second = await HandOver("token-1");

        Assert.Equal(first, second);
        Assert.Equal(2, Assert.Single(provider.Sent).HandOvers);
        Assert.Single(receipts);
    }

    [Fact]
    public async Task A_time_out_hides_that_the_text_was_sent()
    {
        provider.Script.Next(SmsBehaviour.TimeOutButSend);

        Assert.IsType<SmsHandOver.Later>(await HandOver("token-1"));
        Assert.IsType<SmsHandOver.Accepted>(await HandOver("token-1"));
        Assert.Single(provider.Sent);
        Assert.Single(receipts);
    }

    [Theory]
    [InlineData(SmsBehaviour.GiveNoReceipt, 0)]
    [InlineData(SmsBehaviour.Deliver, 1)]
    [InlineData(SmsBehaviour.GiveTwoReceipts, 2)]
    public async Task Receipts_come_as_often_as_the_script_says(SmsBehaviour behaviour, int times)
    {
        provider.Script.Always(behaviour);

        await HandOver("token-1");

        Assert.Equal(times, receipts.Count(receipt => receipt.Delivered));
    }

    [Fact]
    public async Task A_failed_text_is_reported_with_a_code()
    {
        provider.Script.Next(SmsBehaviour.Fail);

        await HandOver("token-1");

        Assert.Equal((false, "absent-subscriber"), (receipts[0].Delivered, receipts[0].Code));
    }

    [Fact]
    public async Task A_rejected_text_is_not_sent()
    {
        provider.Script.Next(SmsBehaviour.Reject);

        Assert.IsType<SmsHandOver.Rejected>(await HandOver("token-1"));
        Assert.Empty(provider.Sent);
    }

    [Fact]
    public async Task During_an_outage_nothing_is_taken_and_afterwards_everything()
    {
        provider.Script.Outage(Now, Now.AddHours(2));
        await clock.AdvanceTo(Now.AddHours(2).AddTicks(-1));
        Assert.Equal(new SmsHandOver.Later("outage"), await HandOver("token-1"));

        await clock.AdvanceTo(Now.AddHours(2));

        Assert.IsType<SmsHandOver.Accepted>(await HandOver("token-1"));
    }

    [Fact]
    public async Task No_more_texts_are_taken_in_a_second_than_the_rate_allows()
    {
        provider.Script.AtMostPerSecond(2);
        var answers = new List<SmsHandOver>();
        for (var text = 1; text <= 3; text++)
        {
            answers.Add(await HandOver($"token-{text}"));
        }

        await clock.AdvanceBy(TimeSpan.FromSeconds(1));

        Assert.Equal(new SmsHandOver.Later("rate-limit"), answers[2]);
        Assert.IsType<SmsHandOver.Accepted>(await HandOver("token-3"));
    }

    void ISmsReceipts.Expect(SmsReceipt receipt) => receipts.Add(receipt);

    public void Dispose() => clock.Dispose();

    private Task<SmsHandOver> HandOver(string token) => provider.HandOver(
        new SmsToSend(token, SamplePeople.Load().Of("applicant-chen").Mobile!, "passed", ImmutableSortedDictionary<string, string>.Empty, "text"),
        CancellationToken.None);
}
