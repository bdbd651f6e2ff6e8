using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Supervision;

namespace TalentSettlement.Core.Tests.Supervision;

/// <summary>Spot checks (抽查; Tianjin, 4(3); T-25, N21).</summary>
public sealed class SpotCheckTests
{
    private static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> Checkers = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty
        .Add("edu", ["e1", "e2"]).Add("hrss", ["h1", "h2"]).Add("psb", ["p1"]);

    private static readonly ImmutableArray<SpotCheckCandidate> Month =
    [
        .. Enumerable.Range(1, 60).Select(n => new SpotCheckCandidate(
            new CaseId(new Guid(n, 0, 0, new byte[8])),
            n % 3 == 0 ? [new DepartmentCode("hrss"), new DepartmentCode("psb")] : [new DepartmentCode("edu"), new DepartmentCode("hrss"), new DepartmentCode("psb")],
            [n % 2 == 0 ? "h1" : "h2"])),
    ];

    [Fact, Trait("Scenario", "SC-30")]
    public void The_same_seed_draws_the_same_sample_in_whatever_order_the_cases_come()
    {
        var once = SpotCheckRules.Draw(Month, "seed", 5, Checkers);
        var again = SpotCheckRules.Draw([.. Month.Reverse()], "seed", 5, Checkers);
        var other = SpotCheckRules.Draw(Month, "another seed", 5, Checkers);

        Assert.Equal(once.AsEnumerable(), again);
        Assert.NotEqual(once.AsEnumerable(), other);
    }

    [Fact, Trait("Scenario", "SC-30")]
    public void Every_department_gets_its_share_of_what_it_reviewed()
    {
        var sample = SpotCheckRules.Draw(Month, "seed", 5, Checkers);

        Assert.Equal([("edu", 5), ("hrss", 5), ("psb", 5)], sample.GroupBy(draw => draw.Department.Value).Select(group => (group.Key, group.Count())));
        Assert.All(sample, draw => Assert.Contains(draw.Department, Month.Single(candidate => candidate.Case == draw.Case).Departments));
    }

    [Fact, Trait("Scenario", "SC-30")]
    public void No_checker_gets_a_case_they_decided()
    {
        var sample = SpotCheckRules.Draw(Month, "seed", 60, Checkers);

        Assert.All(sample, draw => Assert.DoesNotContain(draw.Checker, Month.Single(candidate => candidate.Case == draw.Case).DecidedBy));
        Assert.All(sample, draw => Assert.NotNull(draw.Checker));
    }
}
