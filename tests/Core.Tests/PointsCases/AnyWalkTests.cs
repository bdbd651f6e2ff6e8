using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.PointsCases;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>What holds whatever anybody does to a case, in whatever order and under whatever calendar (SCENARIOS.md, invariants 1 to 7, 9, 10).</summary>
public sealed class AnyWalkTests
{
    private static readonly Config Long = Config.QuickThrowOnFailure.WithMaxTest(100).WithStartSize(20).WithEndSize(120);

    [Fact]
    public void The_case_is_the_fold_of_its_journal_its_clocks_add_up_and_nothing_throws() => Prop.ForAll(Stride.Walks, strides =>
    {
        var walk = Walked(strides);

        PointsInvariants.Check(walk.State, walk.Journal, walk.Law, walk.Now);
    }).Check(Long);

    [Fact]
    public void An_attempt_has_one_final_decision_at_most() => Prop.ForAll(Stride.Walks, strides =>
    {
        var decisions = 0;
        foreach (var fact in Walked(strides).Facts)
        {
            decisions = fact is PointsEvent.AgencySubmitted ? 0 : decisions + (IsFinal(fact) ? 1 : 0);
            Assert.True(decisions <= 1, $"{fact.GetType().Name} is a second decision");
        }
    }).Check(Long);

    [Fact]
    public void An_open_case_waits_for_somebody_or_for_a_day() => Prop.ForAll(Stride.Walks, strides =>
    {
        var walk = Walked(strides);

        walk.Sweep();
        Assert.True(walk.State.HasEnded || PointsClocks.NextDueAt(walk.State, walk.Law) is not null || ExaminationClock.NextDueAt(walk.State, walk.Law) is not null
            || walk.State is PointsCase.Declaring or PointsCase.WithAgency or PointsCase.AwaitingPublicity or PointsCase.OnPublicity or PointsCase.PublicityFailed
                or PointsCase.AtWindow or PointsCase.Examining { File.Breaches.IsEmpty: false } or PointsCase.AwaitingReform or PointsCase.ToBePrinted);
    }).Check(Long);

    [Fact]
    public void A_deadline_is_the_same_wherever_the_case_is_read() => Prop.ForAll(Stride.Walks, strides =>
    {
        var walk = Walked(strides);
        var read = PointsInvariants.Read<PointsCase>(PointsInvariants.Written(walk.State));

        Assert.Equal(PointsClocks.DeadlineOf(walk.State, walk.Law), PointsClocks.DeadlineOf(read, walk.Law));
        Assert.Equal(PointsClocks.NextDueAt(walk.State, walk.Law), PointsClocks.NextDueAt(read, walk.Law));
        Assert.Equal(ExaminationClock.NextDueAt(walk.State, walk.Law), ExaminationClock.NextDueAt(read, walk.Law));
    }).Check(Long);

    private static Walk Walked(List<Stride> strides)
    {
        var walk = new Walk();
        strides.ForEach(walk.Step);
        return walk;
    }

    private static bool IsFinal(PointsEvent fact) =>
        fact is PointsEvent.Approved(_, ReformStep.NotNeeded) or PointsEvent.ReformApproved or PointsEvent.NotApproved or PointsEvent.MaterialLapsed or PointsEvent.ForgeryFound;
}
