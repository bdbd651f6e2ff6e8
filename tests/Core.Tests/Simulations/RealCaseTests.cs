using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Simulations;
using TalentSettlement.Core.Tests.PointsCases;

namespace TalentSettlement.Core.Tests.Simulations;

/// <summary>N4: what the simulator answers is what a real case shows, whatever has happened to it and whatever was amended meanwhile.</summary>
public sealed class RealCaseTests
{
    private static readonly Config Long = Config.QuickThrowOnFailure.WithMaxTest(50).WithStartSize(20).WithEndSize(80);

    [Fact]
    public void The_date_that_decides_and_the_next_reminder_are_those_of_any_real_case_with_the_same_clocks() => Prop.ForAll(Stride.Walks, strides =>
    {
        var walk = new Walk();
        strides.Where(stride => stride.Command < WalkCommands.Count - 2).ToList().ForEach(walk.Step);

        Assert.Equal(walk.Law, Statutes.Shipped.Points);
        Agree(walk.State, Statutes.Shipped, [], walk.Now);
    }).Check(Long);

    [Fact]
    public void Any_order_of_supplements_extension_papers_and_cut_offs_gives_the_date_of_the_real_case() => Prop.ForAll(Turn.Courses, turns =>
    {
        var (story, law, amendments) = (new PointsStory().UnderExamination(), Statutes.Shipped, ImmutableArray<ScriptedAmendment>.Empty);
        foreach (var turn in turns)
        {
            story.Now = story.Now.AddMinutes(turn.Minutes);
            story.Swept();
            if (turn.Amends(story.Now, amendments.Length) is { } rule && AmendmentRules.Fault(law, rule, story.Now) is null)
            {
                amendments = amendments.Add(new ScriptedAmendment(story.Now, rule));
                law = law.After(new Amendment(amendments.Length, story.Now, "ops", "假设", rule));
                story.Law = law.Points;
            }
            else if (turn.Decides(story) is Decision<PointsEvent>.Accepted decided)
            {
                story.Then(decided);
            }

            Agree(story.State, Statutes.Shipped, amendments, story.Now);
        }
    }).Check(Long);

    private static void Agree(PointsCase real, Statutes law, ImmutableArray<ScriptedAmendment> amendments, DateTimeOffset now)
    {
        var amended = amendments.Aggregate(law, (sofar, amendment) => sofar.After(new Amendment(1, amendment.At, "", "", amendment.Rule))).Points;
        var simulated = Assert.IsType<SimulationOutcome.Read>(CaseSimulation.Run(ScriptOf(real, amendments), law, now)).Case;

        Assert.Equal(PointsClocks.DeadlineOf(real, amended), simulated.Earliest);
        Assert.All(simulated.Clocks, clock => Assert.Equal(clock.Clock.Read(amended.Calendar, now), clock.Reading));
        if (real is PointsCase.AwaitingMaterial { Term.Reminded: var reminded })
        {
            var next = simulated.Clocks[0].Reminders.Where(reminder => !reminded.Contains(reminder.DaysBefore!.Value)).Select(reminder => reminder.At);
            Assert.Equal(PointsClocks.NextDueAt(real, amended), next.Append(simulated.Earliest!.Until).Min());
        }
        else if (real is PointsCase.Examining { Term: { Supplement: null, Reminded: var sent }, File.Breaches.IsEmpty: true })
        {
            var next = simulated.Clocks[0].Reminders.Where(reminder => !sent.Contains(reminder.DaysBefore!.Value)).Select(reminder => reminder.At);
            Assert.Equal(ExaminationClock.NextDueAt(real, amended), next.Append(simulated.Earliest!.Until).Min());
        }
    }

    /// <summary>The clocks of a real case, told as a script.</summary>
    private static ScriptedCase ScriptOf(PointsCase real, ImmutableArray<ScriptedAmendment> amendments) => real switch
    {
        PointsCase.OnPublicity { Clock: var clock } => new([Told(clock)], [], amendments, IndicatorStage.Off),
        PointsCase.AwaitingMaterial { Term: var term, Since: var since } => new([.. Told(term, since)], [], amendments, term.Indicator),
        PointsCase.Examining { Term.Clock: var clock, Material: var term } => new([Told(clock), .. Told(term, null)], [], amendments, term.Indicator),
        _ when ChangeRules.IssuedOf(real) is { } issued =>
            new([], [Deadline.Fixed(TermPurpose.IndexCardValidity, issued.ValidThrough)], amendments, IndicatorStage.Off),
        _ => new([], [], amendments, IndicatorStage.Off),
    };

    private static IEnumerable<ScriptedClock> Told(MaterialTerm term, DateTimeOffset? since) =>
        term.Validity is { } validity ? [Told(term.Clock, since), Told(validity)] : [Told(term.Clock, since)];

    private static ScriptedClock Told(LegalClock clock, DateTimeOffset? since = null) => new(clock.Purpose, clock.StartedAt, clock.Ledger, clock.Term, since);
}
