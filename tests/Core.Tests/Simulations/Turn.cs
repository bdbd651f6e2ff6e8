using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Tests.PointsCases;

namespace TalentSettlement.Core.Tests.Simulations;

/// <summary>One turn in the course of an examination: after how long, what, and a paper in case one comes.</summary>
internal sealed record Turn(int Minutes, int Act, int Way, Func<string, DateOnly, HolidayPaper> Paper)
{
    /// <summary>Two moments never coincide: whatever comes first has happened when the next is decided.</summary>
    public static Arbitrary<List<Turn>> Courses { get; } = (
        from minutes in Gen.Choose(1, 7000)
        from act in Gen.Choose(1, 8)
        from way in Gen.Choose(1, 60)
        from paper in Supposed.Papers
        select new Turn(minutes, act, way, paper)).ListOf().Select(turns => turns.Take(20).ToList()).ToArbitrary();

    /// <summary>What is amended on this turn, if anything.</summary>
    public AmendedRule? Amends(DateTimeOffset now, int number) => Act switch
    {
        1 => new AmendedRule.HolidayArrangement(Paper($"supposed-{number}", now.ChinaDate)),
        2 => new AmendedRule.AcceptanceCutoff(Way % 5 == 0 ? null : now.ChinaDate.AddDays(Way)),
        _ => null,
    };

    /// <summary>What the bureau or the agency does otherwise.</summary>
    public Decision<PointsEvent> Decides(PointsStory story) => Act switch
    {
        3 or 4 => ExaminationRules.AskSupplement(story.State, "毕业证书原件", story.Law, story.Now),
        5 or 6 => ExaminationRules.HandInSupplement(
            story.State, story.Agency, story.Agency.Managers.First(manager => manager.ActsOn(story.Now.ChinaDate)).CardKey, story.Law, story.Now),
        7 => VerificationRules.Ask(story.State, 16 + (Way % 15), "需向外地学校核实", "officer-he", story.Law, story.Now),
        _ => VerificationRules.Grant(story.State, "officer-sun", story.Law, story.Now),
    };
}
