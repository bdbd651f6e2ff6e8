using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.Supervision;

/// <summary>Drawing a spot check (抽查, T-25, N21): anyone who has the seed and the population draws the same sample again.</summary>
/// <remarks>
/// Each case gets the lot <c>SHA-256(seed, department, case)</c>; the lowest lots of each department are drawn. So the sample depends on neither
/// order nor machine, and nobody can steer it without the seed.
/// </remarks>
public static class SpotCheckRules
{
    /// <summary>Draws.</summary>
    /// <param name="candidates">The passed cases of the period.</param>
    /// <param name="seed">The seed; published with the draw.</param>
    /// <param name="perDepartment">How many cases of each department, at most.</param>
    /// <param name="checkers">The checkers of each department; none gets a case they decided.</param>
    /// <returns>The sample, department by department in the order of their codes, by lot.</returns>
    public static ImmutableArray<SpotCheckDraw> Draw(
        ImmutableArray<SpotCheckCandidate> candidates,
        string seed,
        int perDepartment,
        ImmutableSortedDictionary<string, ImmutableArray<string>> checkers) =>
    [
        .. from department in checkers.Keys
           from candidate in candidates
               .Where(candidate => candidate.Departments.Contains(new DepartmentCode(department)))
               .OrderBy(candidate => Lot(seed, department, candidate.Case), StringComparer.Ordinal)
               .Take(perDepartment)
           select new SpotCheckDraw(new DepartmentCode(department), candidate.Case, CheckerOf(candidate, seed, department, checkers[department])),
    ];

    private static string? CheckerOf(SpotCheckCandidate candidate, string seed, string department, ImmutableArray<string> checkers) =>
        checkers.Except(candidate.DecidedBy)
            .OrderBy(checker => Lot($"{seed}/{checker}", department, candidate.Case), StringComparer.Ordinal)
            .FirstOrDefault();

    private static string Lot(string seed, string department, CaseId id) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{department}\n{id}")));
}
