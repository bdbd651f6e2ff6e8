using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.People;
using TalentSettlement.Core.PointsCases;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>A case of settlement by points told step by step; after every step the invariants that hold for every case are checked.</summary>
internal sealed partial class PointsStory
{
    private static readonly Actor Someone = new("officer", "someone");
    private readonly List<JournalEntry<PointsEvent>> journal = [];

    public PointsStory(string opened = "2013-01-10T09:00:00", Applicant? person = null)
    {
        Now = GivenPoints.China(opened);
        var fact = new PointsEvent.Opened(
            new CaseId(Guid.Parse("11111111222233334444555555555555")), CaseNumber.Shenzhen(2013, 1), "li", "key",
            person ?? GivenPoints.Born("1974-06-01"), null, null);
        journal.Add(new JournalEntry<PointsEvent>(1, Now, Someone, fact));
        State = PointsCase.Begin(journal[0]);
    }

    public PointsLaw Law { get; set; } = PointsLaw.Shipped;

    /// <summary>The agency that acts.</summary>
    public Agency Agency { get; set; } = GivenPoints.Qihang;

    public DateTimeOffset Now { get; set; }

    public PointsCase State { get; private set; }

    public IReadOnlyList<JournalEntry<PointsEvent>> Journal => journal;

    public IEnumerable<PointsEvent> Facts => journal.Select(entry => entry.Fact);

    /// <summary>The case in a state that it must be in.</summary>
    public TState In<TState>()
        where TState : PointsCase => Assert.IsType<TState>(State);

    /// <summary>The clock moves on; what comes due meanwhile happens when somebody sweeps.</summary>
    public PointsStory At(string chinaTime)
    {
        Now = GivenPoints.China(chinaTime);
        return this;
    }

    /// <summary>Somebody does what must be accepted.</summary>
    public PointsStory Then(Decision<PointsEvent> decision)
    {
        foreach (var fact in GivenPoints.EventsOf(decision))
        {
            Record(fact);
        }

        PointsInvariants.Check(State, journal, Law, Now);
        return this;
    }

    /// <summary>Somebody does what must be accepted of the case as it stands.</summary>
    public PointsStory Then(Func<PointsStory, Decision<PointsEvent>> decide) => Then(decide(this));

    /// <summary>A fact as it stands in the journal, whatever rule it came from.</summary>
    public void Record(PointsEvent fact)
    {
        var entry = new JournalEntry<PointsEvent>(journal.Count + 1, Now, Someone, fact);
        journal.Add(entry);
        State = State.After(entry);
        PointsInvariants.CheckText(State, entry, Law);
    }

    /// <summary>What has come due happens, once; a second sweep at the same moment finds nothing (G7).</summary>
    public PointsStory Swept()
    {
        Then(PublicityRules.Close(State, Law, Now)).Then(PointsClocks.Elapse(State, Law, Now)).Then(ExaminationClock.Elapse(State, Law, Now));
        Assert.Empty(GivenPoints.EventsOf(PointsClocks.Elapse(State, Law, Now)));
        Assert.Empty(GivenPoints.EventsOf(ExaminationClock.Elapse(State, Law, Now)));
        Assert.False(PointsClocks.NextDueAt(State, Law) <= Now);
        Assert.False(ExaminationClock.NextDueAt(State, Law) <= Now);
        return this;
    }
}
