using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Simulations;

namespace TalentSettlement.Core.Tests.Simulations;

/// <summary>Supposed papers and histories of every kind.</summary>
internal static class Supposed
{
    /// <summary>A paper that arranges 2013 anew: any days off, and any weekend days worked.</summary>
    public static Gen<Func<string, DateOnly, HolidayPaper>> Papers { get; } =
        from off in (from day in Gen.Choose(0, 330) from length in Gen.Choose(1, 9) select (day, length)).NonEmptyListOf()
        from work in Gen.Choose(0, 364).ListOf()
        select (Func<string, DateOnly, HolidayPaper>)((id, published) => Paper(id, published, [.. off], [.. work]));

    /// <summary>Pauses and resumptions in turn, hours apart, the last pause perhaps open.</summary>
    public static Gen<ImmutableArray<ClockEntry>> Pauses(DateTimeOffset start) =>
        from hours in Gen.Choose(1, 400).ListOf(6)
        from count in Gen.Choose(0, 6)
        select hours.Take(count).Aggregate(
            (At: start, Ledger: ImmutableArray<ClockEntry>.Empty),
            (sofar, hour) => (sofar.At.AddHours(hour), sofar.Ledger.Add(
                sofar.Ledger.Length % 2 == 0 ? new ClockEntry.Paused(sofar.At.AddHours(hour), "暂停") : new ClockEntry.Resumed(sofar.At.AddHours(hour))))).Ledger;

    /// <summary>Papers that come one after the other, the first before anything happens or in the middle of it.</summary>
    public static Gen<ImmutableArray<ScriptedAmendment>> Amendments(DateTimeOffset start) =>
        from papers in (from hours in Gen.Choose(0, 900) from paper in Papers select (hours, paper)).ListOf(3)
        from count in Gen.Choose(0, 3)
        select papers.Take(count).Aggregate(
            (At: start.AddDays(-10), All: ImmutableArray<ScriptedAmendment>.Empty),
            (sofar, next) => (sofar.At.AddHours(next.hours), sofar.All.Add(Amendment(next.paper, sofar.All.Length, sofar.At.AddHours(next.hours))))).All;

    public static ScriptedCase Case(ScriptedClock clock, ImmutableArray<ScriptedAmendment> amendments) => new([clock], [], amendments, IndicatorStage.Off);

    private static ScriptedAmendment Amendment(Func<string, DateOnly, HolidayPaper> paper, int number, DateTimeOffset at) =>
        new(at, new AmendedRule.HolidayArrangement(paper($"supposed-{number}", at.ChinaDate)));

    private static HolidayPaper Paper(string id, DateOnly published, (int Day, int Length)[] off, int[] work)
    {
        var first = new DateOnly(2013, 1, 1);
        var (holidays, taken) = (ImmutableArray.CreateBuilder<Holiday>(), new HashSet<int>());
        foreach (var (day, length) in off)
        {
            if (Enumerable.Range(day, length).All(taken.Add))
            {
                holidays.Add(new Holiday("假设节", "a supposed festival", first.AddDays(day), first.AddDays(day + length - 1)));
            }
        }

        return new HolidayPaper(
            id, 2013, published, "假设", holidays.ToImmutable(),
            [.. work.Distinct().Where(day => !taken.Contains(day) && first.AddDays(day).DayOfWeek is (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(day => new MakeUpDay("假设节", "a supposed festival", first.AddDays(day)))]);
    }
}
