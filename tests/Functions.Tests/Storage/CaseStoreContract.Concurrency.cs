using TalentSettlement.Functions.Platform.Storage;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>Many at once: of each revision there is one, and nothing is lost.</summary>
public abstract partial class CaseStoreContract
{
    private const int Many = 64;

    [Fact]
    public async Task Of_many_who_change_one_case_at_once_exactly_one_wins_each_revision()
    {
        var id = AnyCase();
        await Store.Commit(Opening(id), Unhurried);

        for (var revision = 1; revision <= 5; revision++)
        {
            var on = revision;
            var outcomes = await AtOnce(place => Store.Commit(
                Change(id, on) with { Outbox = [Item(id, $"ring-{on}-by-{place}", Noon)], Answer = Answer($"{on}-{place}") }, Unhurried));

            Assert.Equal(1, outcomes.Count(outcome => outcome == CommitOutcome.Committed));
            Assert.Equal(Many - 1, outcomes.Count(outcome => outcome == CommitOutcome.Stale));
        }

        Assert.Equal(6, (await Store.Journal(id, 0, 1000, Unhurried)).Length);
        Assert.Equal(5, (await Store.DueOutbox(Noon, 1000, Unhurried)).Length);
        Assert.Equal(5, await Store.ForgetAnswers(DateTimeOffset.MaxValue, Unhurried));
    }

    [Fact]
    public async Task Many_who_try_until_they_succeed_all_leave_their_fact()
    {
        var id = AnyCase();
        await Store.Commit(Opening(id), Unhurried);

        await AtOnce(async place =>
        {
            while (true)
            {
                var seen = (await Store.Find(id, Unhurried))!.Revision;
                var fact = Fact(seen + 1) with { Body = $"{place}" };
                if (await Store.Commit(Change(id, seen) with { Facts = [fact] }, Unhurried) == CommitOutcome.Committed)
                {
                    return true;
                }
            }
        });

        var journal = await Store.Journal(id, 1, 1000, Unhurried);
        Assert.Equal(Enumerable.Range(2, Many), journal.Select(fact => fact.Sequence));
        Assert.Equal(Many, journal.Select(fact => fact.Body).Distinct().Count());
        Assert.Equal(Many + 1, (await Store.Find(id, Unhurried))?.Revision);
    }

    [Fact]
    public async Task Of_many_who_open_with_one_key_at_once_one_is_stored_and_the_others_find_its_answer()
    {
        var id = AnyCase();

        var outcomes = await AtOnce(place => Store.Commit(Opening(id) with { Answer = Answer("key") with { Body = $"{place}" } }, Unhurried));

        var winner = Array.IndexOf(outcomes, CommitOutcome.Committed);
        Assert.Equal(1, outcomes.Count(outcome => outcome == CommitOutcome.Committed));
        Assert.All(outcomes.Where((_, place) => place != winner), outcome => Assert.True(outcome is CommitOutcome.AlreadyAnswered or CommitOutcome.Stale));
        Assert.Equal($"{winner}", (await Store.FindAnswer(id, "key", Unhurried))?.Body);
        Assert.Single(await Store.Journal(id, 0, 10, Unhurried));
    }

    [Fact]
    public async Task Many_who_open_different_cases_at_once_all_succeed_beside_one_that_breaks()
    {
        var broken = AnyCase();
        var breaks = Opening(broken) with { Outbox = [Item(broken, "ring-1", Noon), Item(broken, "ring-1", Noon)] };

        var breaking = Store.Commit(breaks, Unhurried);
        var outcomes = await AtOnce(place => Store.Commit(Opening(Case(place), In("all")), Unhurried));

        Assert.All(outcomes, outcome => Assert.Equal(CommitOutcome.Committed, outcome));
        await Assert.ThrowsAnyAsync<Exception>(() => breaking);
        Assert.Null(await Store.Find(broken, Unhurried));
        Assert.Equal(Many, (await Store.List("all", null, 1000, Unhurried)).Items.Length);
    }

    private static Task<T[]> AtOnce<T>(Func<int, Task<T>> act) =>
        Task.WhenAll(Enumerable.Range(0, Many).Select(place => Task.Run(() => act(place))));
}
