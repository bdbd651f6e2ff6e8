using TalentSettlement.Functions.Platform.Storage;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>Answers to repeated requests, and what is still there when the store was closed.</summary>
public abstract partial class CaseStoreContract
{
    [Fact]
    public async Task Two_cases_with_the_same_key_do_not_disturb_each_other()
    {
        var (one, other) = (AnyCase(), AnyCase());
        await Store.Commit(Opening(one) with { Answer = Answer("key") }, Unhurried);
        var elsewhere = Answer("key") with { RequestDigest = "another", Status = 200, Location = null, Body = "{}" };

        Assert.Equal(CommitOutcome.Committed, await Store.Commit(Opening(other) with { Answer = elsewhere }, Unhurried));

        Assert.Equal(Answer("key"), await Store.FindAnswer(one, "key", Unhurried));
        Assert.Equal(elsewhere, await Store.FindAnswer(other, "key", Unhurried));
    }

    [Fact]
    public async Task Several_keys_of_one_case_each_have_their_answer()
    {
        var id = AnyCase();
        await Store.Commit(Opening(id) with { Answer = Answer("key-1") }, Unhurried);
        await Store.Commit(Change(id, 1) with { Answer = Answer("key-2", 2) }, Unhurried);

        Assert.Equal(1, (await Store.FindAnswer(id, "key-1", Unhurried))?.Revision);
        Assert.Equal(2, (await Store.FindAnswer(id, "key-2", Unhurried))?.Revision);
        Assert.Null(await Store.FindAnswer(id, "key-3", Unhurried));
    }

    [Fact]
    public async Task An_answer_is_forgotten_exactly_when_it_expires_and_not_a_millisecond_before()
    {
        var id = AnyCase();
        var expires = Noon.AddMilliseconds(999);
        await Store.Commit(Opening(id) with { Answer = Answer("key", expires: expires) }, Unhurried);

        Assert.Equal(0, await Store.ForgetAnswers(expires.AddMilliseconds(-1), Unhurried));
        Assert.NotNull(await Store.FindAnswer(id, "key", Unhurried));
        Assert.Equal(1, await Store.ForgetAnswers(expires.ToOffset(TimeSpan.FromHours(-5)), Unhurried));
        Assert.Null(await Store.FindAnswer(id, "key", Unhurried));
        Assert.Equal(0, await Store.ForgetAnswers(expires, Unhurried));
    }

    [Fact]
    public async Task An_expired_answer_still_counts_until_it_is_forgotten()
    {
        var id = AnyCase();
        await Store.Commit(Opening(id) with { Answer = Answer("key", expires: Noon.AddYears(-10)) }, Unhurried);

        Assert.Equal(CommitOutcome.AlreadyAnswered, await Store.Commit(Change(id, 1) with { Answer = Answer("key", 2) }, Unhurried));
        await Store.ForgetAnswers(Noon, Unhurried);
        Assert.Equal(CommitOutcome.Committed, await Store.Commit(Change(id, 1) with { Answer = Answer("key", 2) }, Unhurried));
    }

    [Fact]
    public async Task Many_answers_are_forgotten_in_one_call_and_the_others_are_kept()
    {
        await Task.WhenAll(Enumerable.Range(0, 1100).Select(
            place => Store.Commit(Opening(Case(place)) with { Answer = Answer("key", expires: place < 1050 ? Noon : Noon.AddDays(1)) }, Unhurried)));

        Assert.Equal(1050, await Store.ForgetAnswers(Noon, Unhurried));
        Assert.Null(await Store.FindAnswer(Case(1049), "key", Unhurried));
        Assert.NotNull(await Store.FindAnswer(Case(1050), "key", Unhurried));
    }

    [Fact]
    public async Task Everything_is_there_after_the_store_was_closed_and_opened_again()
    {
        var id = AnyCase();
        var commit = Opening(id, In("owner:a")).Due(Noon) with { Outbox = [Item(id, "ring-1", Noon)], Answer = Answer("key") };
        await Store.Commit(commit, Unhurried);

        Store = await Open();

        await AssertStored(commit.Snapshot);
        AssertLines([Fact(1)], await Store.Journal(id, 0, 10, Unhurried));
        Assert.Single((await Store.List("owner:a", null, 10, Unhurried)).Items);
        Assert.Single((await Store.Due(Noon, null, 10, Unhurried)).Items);
        AssertLines(commit.Outbox, await Store.DueOutbox(Noon, 10, Unhurried));
        Assert.Equal(Answer("key"), await Store.FindAnswer(id, "key", Unhurried));
        Assert.Equal(CommitOutcome.Stale, await Store.Commit(Opening(id), Unhurried));
        Assert.Equal(CommitOutcome.Committed, await Store.Commit(Change(id, 1), Unhurried));
    }
}
