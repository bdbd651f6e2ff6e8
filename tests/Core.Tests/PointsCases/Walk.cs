using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>A case to which anybody does anything at any time: what is accepted is recorded, what is refused leaves it as it was.</summary>
internal sealed class Walk
{
    private readonly List<JournalEntry<PointsEvent>> journal = [];

    public Walk()
    {
        var story = new PointsStory("2012-12-03T09:00:00");
        (State, Now) = (story.State, story.Now);
        journal.AddRange(story.Journal);
    }

    public PointsLaw Law { get; set; } = PointsLaw.Shipped;

    public PointsCase State { get; private set; }

    public DateTimeOffset Now { get; private set; }

    public IReadOnlyList<JournalEntry<PointsEvent>> Journal => journal;

    public IEnumerable<PointsEvent> Facts => journal.Select(entry => entry.Fact);

    /// <summary>Time passes, the clocks bring what is due if anybody looks, and somebody does something.</summary>
    public void Step(Stride stride)
    {
        Now = Now.AddMinutes(stride.Minutes);
        if (stride.Minutes % 3 != 0)
        {
            Sweep();
        }

        var before = PointsInvariants.Written(State);
        var decision = WalkCommands.Of(this, stride);
        Assert.Equal(before, PointsInvariants.Written(State));
        Take(decision);
    }

    /// <summary>The rules change under the case: it is stated anew if that moves its deadline (G5).</summary>
    public Decision<PointsEvent> Under(PointsLaw law)
    {
        var restatement = PointsClocks.RestatementOf(State, Law, law);
        Law = law;
        return restatement is null ? new Decision<PointsEvent>.Accepted([]) : new PointsEvent.DeadlineRestated(restatement);
    }

    /// <summary>What has come due happens once, and then nothing is due until a moment to come.</summary>
    public void Sweep()
    {
        Take(PublicityRules.Close(State, Law, Now));
        Take(PointsClocks.Elapse(State, Law, Now));
        Take(ExaminationClock.Elapse(State, Law, Now));
        Assert.Empty(GivenPoints.EventsOf(PointsClocks.Elapse(State, Law, Now)));
        Assert.Empty(GivenPoints.EventsOf(ExaminationClock.Elapse(State, Law, Now)));
        Assert.False(PointsClocks.NextDueAt(State, Law) <= Now, $"{State.GetType().Name} is due in the past");
        Assert.False(ExaminationClock.NextDueAt(State, Law) <= Now, $"{State.GetType().Name} is due in the past");
    }

    private void Take(Decision<PointsEvent> decision)
    {
        if (decision is Decision<PointsEvent>.Refused(var refusal))
        {
            Assert.NotEmpty(refusal.Reasons);
            Assert.All(refusal.Reasons, reason => Assert.Matches("^[a-z]+(-[a-z0-9]+)*$", reason.Code));
            return;
        }

        foreach (var fact in GivenPoints.EventsOf(decision))
        {
            Record(fact);
        }
    }

    private void Record(PointsEvent fact)
    {
        var entry = new JournalEntry<PointsEvent>(journal.Count + 1, Now, Actor.System, fact);
        journal.Add(entry);
        State = State.After(entry);
        PointsInvariants.CheckText(State, entry, Law);
    }
}
