using System.Collections.Immutable;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform.Sqlite;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Tests.Storage;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.Functions.Tests.Notifications;

/// <summary>One token is one text, also at a provider that does not know tokens (J4, J5).</summary>
public sealed class RememberedHandOversTests : IAsyncLifetime
{
    private readonly TemporaryStore store = new();
    private readonly ScriptedGateway provider = new();
    private IRegistry registry = null!;
    private RememberedHandOvers texts = null!;

    public async Task InitializeAsync()
    {
        registry = new SqliteRegistry(await store.Open());
        texts = new RememberedHandOvers(provider, registry);
    }

    public Task DisposeAsync() => store.Remove();

    [Fact]
    public async Task A_text_that_was_taken_is_not_handed_over_again()
    {
        var first = await HandOver("m-1-1");
        var second = await HandOver("m-1-1");

        Assert.Equal((new SmsHandOver.Accepted("p-1"), first), (second, first));
        Assert.Single(provider.Tokens);
        Assert.Equal("m-1-1", await RememberedHandOvers.TokenOf(registry, "p-1", CancellationToken.None));
        Assert.Null(await RememberedHandOvers.TokenOf(registry, "p-2", CancellationToken.None));
    }

    [Fact]
    public async Task A_text_that_was_refused_for_now_is_handed_over_again()
    {
        provider.Says(new SmsHandOver.Later("outage"), new SmsHandOver.Later("outage"));

        Assert.IsType<SmsHandOver.Later>(await HandOver("m-1-1"));
        Assert.IsType<SmsHandOver.Later>(await HandOver("m-1-1"));
        Assert.Equal(new SmsHandOver.Accepted("p-3"), await HandOver("m-1-1"));
    }

    [Fact]
    public async Task A_text_without_an_answer_is_not_handed_over_again_but_the_resend_is_another()
    {
        provider.Says(new SmsHandOver.Unanswered("no-answer"));

        Assert.IsType<SmsHandOver.Unanswered>(await HandOver("m-1-1"));
        Assert.IsType<SmsHandOver.Unanswered>(await HandOver("m-1-1"));
        Assert.IsType<SmsHandOver.Accepted>(await HandOver("m-1-2"));
        Assert.Equal(["m-1-1", "m-1-2"], provider.Tokens);
    }

    [Fact]
    public async Task A_hand_over_that_a_crash_cut_off_is_perhaps_done_and_not_repeated()
    {
        provider.Dies();

        await Assert.ThrowsAsync<InvalidOperationException>(() => HandOver("m-1-1"));

        Assert.Equal(new SmsHandOver.Unanswered("cut-off"), await HandOver("m-1-1"));
        Assert.Single(provider.Tokens);
    }

    [Fact]
    public async Task Of_many_who_hand_the_same_text_over_at_once_one_does()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => HandOver("m-1-1"))));

        Assert.Single(provider.Tokens);
    }

    [Fact]
    public async Task A_provider_that_takes_nothing_for_too_long_is_stood_in_for_until_it_takes_texts_again()
    {
        using var clock = new VirtualClock(Storage.Given.Noon);
        var standIn = new ScriptedGateway();
        var switched = new SwitchedSms(provider.Says(Outage, Outage, Outage, new SmsHandOver.Accepted("p-4"), Outage), standIn, TimeSpan.FromMinutes(15), clock);

        Assert.Equal(Outage, await switched.HandOver(Text("a"), default));
        await clock.AdvanceBy(TimeSpan.FromMinutes(15) - TimeSpan.FromTicks(1));
        Assert.Equal(Outage, await switched.HandOver(Text("a"), default));
        await clock.AdvanceBy(TimeSpan.FromTicks(1));
        Assert.IsType<SmsHandOver.Accepted>(await switched.HandOver(Text("a"), default));
        Assert.Equal(new SmsHandOver.Accepted("p-4"), await switched.HandOver(Text("b"), default));
        Assert.Equal(Outage, await switched.HandOver(Text("c"), default));
        Assert.Equal(["a"], standIn.Tokens);
    }

    [Fact]
    public async Task A_text_that_was_perhaps_taken_is_never_handed_to_the_one_that_stands_in()
    {
        using var clock = new VirtualClock(Storage.Given.Noon);
        var standIn = new ScriptedGateway();
        var switched = new SwitchedSms(provider.Says(Outage, new SmsHandOver.Unanswered("no-answer")), standIn, TimeSpan.FromMinutes(15), clock);

        await switched.HandOver(Text("a"), default);
        await clock.AdvanceBy(TimeSpan.FromHours(1));

        Assert.IsType<SmsHandOver.Unanswered>(await switched.HandOver(Text("a"), default));
        Assert.Empty(standIn.Tokens);
    }

    private static SmsHandOver Outage { get; } = new SmsHandOver.Later("outage");

    private Task<SmsHandOver> HandOver(string token) => texts.HandOver(Text(token), CancellationToken.None);

    private static SmsToSend Text(string token) => new(
        token,
        MobileNumber.TryParse("13800138001", out var phone) ? phone : throw new InvalidOperationException(),
        "review-returned",
        ImmutableSortedDictionary<string, string>.Empty,
        "【天津引进人才联审】…");
}
