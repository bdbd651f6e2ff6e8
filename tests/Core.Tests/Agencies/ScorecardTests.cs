using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Tests.Agencies;

/// <summary>N22: what became of an agency's cases, for people who choose one; an unfair figure is none.</summary>
public sealed class ScorecardTests
{
    private static readonly int Fewest = ShenzhenPolicies.Default.ScorecardFewestSubmissions;

    private static readonly Arbitrary<AgencyEvent[]> Histories = Gen.OneOf(
        Gen.Constant<AgencyEvent>(new AgencyEvent.Submitted()),
        Gen.Choose(1, 9).Select(AgencyEvent (faults) => new AgencyEvent.MaterialReturned(faults)),
        Gen.Choose(0, 60).Select(AgencyEvent (days) => new AgencyEvent.AcceptedAfter(days)),
        Gen.Elements<AgencyEvent>(new AgencyEvent.PublicityFailed(), new AgencyEvent.Lapsed(), new AgencyEvent.Cancelled()))
        .ArrayOf().ToArbitrary();

    [Fact]
    public void An_agency_that_has_done_nothing_has_too_few_cases() =>
        Assert.Equal(new ScorecardReading.TooFew(0, 20), AgencyScorecard.Empty.Read(Fewest));

    [Fact]
    public void Nineteen_submissions_are_too_few_and_twenty_are_enough()
    {
        var nineteen = After(Times(19, new AgencyEvent.Submitted()));

        Assert.Equal(new ScorecardReading.TooFew(19, 20), nineteen.Read(Fewest));
        Assert.IsType<ScorecardReading.Figures>(nineteen.After(new AgencyEvent.Submitted()).Read(Fewest));
    }

    [Fact]
    public void Everything_is_counted_per_hundred_submissions_and_the_days_per_acceptance()
    {
        var card = After(
        [
            .. Times(30, new AgencyEvent.Submitted()),
            .. Times(4, new AgencyEvent.MaterialReturned(Faults: 3)),
            .. Times(20, new AgencyEvent.AcceptedAfter(Days: 0)),
            .. Times(4, new AgencyEvent.AcceptedAfter(Days: 5)),
            .. Times(3, new AgencyEvent.PublicityFailed()),
            new AgencyEvent.Lapsed(),
            .. Times(2, new AgencyEvent.Cancelled()),
        ]);

        Assert.Equal(new AgencyScorecard(30, 4, 12, 24, 20, 3, 1, 2), card);
        Assert.Equal(new ScorecardReading.Figures(13.3m, 40.0m, 10.0m, 3.3m, 6.7m, 0.8m), card.Read(Fewest));
    }

    [Fact]
    public void Where_nothing_was_accepted_no_days_were_lost_or_saved()
    {
        var figures = Assert.IsType<ScorecardReading.Figures>(After(Times(20, new AgencyEvent.Submitted())).Read(Fewest));

        Assert.Null(figures.DaysToAcceptance);
    }

    [Fact]
    public void The_order_in_which_events_are_counted_does_not_matter() =>
        Prop.ForAll(Histories, history => After(history) == After(Enumerable.Reverse(history))).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_months_counted_apart_and_added_are_the_two_counted_together() =>
        Prop.ForAll(Histories, Histories, (one, other) => After(one).Plus(After(other)) == After(one.Concat(other))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_event_is_counted_once() =>
        Prop.ForAll(Histories, history => After(history) is var card
            && card.Submissions + card.Returns + card.Acceptances + card.PublicityFailures + card.Lapses + card.Cancellations == history.Length)
            .QuickCheckThrowOnFailure();

    private static AgencyScorecard After(IEnumerable<AgencyEvent> history) => history.Aggregate(AgencyScorecard.Empty, (card, happened) => card.After(happened));

    private static IEnumerable<AgencyEvent> Times(int count, AgencyEvent happened) => Enumerable.Repeat(happened, count);
}
