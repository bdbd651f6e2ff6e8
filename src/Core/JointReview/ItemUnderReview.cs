using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.JointReview;

/// <summary>One item before the joint review: an element or a check of the records, and what has been found on it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Competent">The departments whose opinion it needs, the leading one first (T-09 to T-11).</param>
/// <param name="Source">The data source it can be compared with, or none (T-12).</param>
/// <param name="Evidence">A digest of everything the item rests on; an earlier pass holds as long as it is the same (SC-12).</param>
/// <param name="CarriedFrom">The earlier round in which it passed, when it need not be reviewed again.</param>
/// <param name="Comparison">The receipt of the comparison, once made.</param>
/// <param name="Opinions">The opinions given, at most one of each department.</param>
/// <param name="Leases">Who holds the item's tasks.</param>
/// <param name="Arbitration">The arbiter's ruling, if the departments disagreed.</param>
/// <param name="Contests">What the applicant objects to in the comparison.</param>
public sealed record ItemUnderReview(
    ReviewItemCode Item,
    ImmutableArray<DepartmentCode> Competent,
    string? Source,
    string Evidence,
    int? CarriedFrom,
    ComparisonReceipt? Comparison,
    ImmutableArray<Opinion> Opinions,
    ImmutableArray<TaskLease> Leases,
    Arbitration? Arbitration,
    ImmutableArray<Contest> Contests)
{
    /// <summary>Where the item stands now.</summary>
    [JsonIgnore]
    public ItemOutcome Outcome
    {
        get
        {
            if (CarriedFrom is not null)
            {
                return new ItemOutcome.Passed("earlier-round");
            }

            if (Comparison?.Answer == ComparisonAnswer.Match)
            {
                return new ItemOutcome.Passed("comparison");
            }

            if (Arbitration is { Finding: var ruling })
            {
                return Of(ruling, "arbitration");
            }

            return Silent() is { IsEmpty: false } silent ? new ItemOutcome.Open(silent) : OfOpinions();
        }
    }

    /// <summary>Whether the comparison is still to come.</summary>
    [JsonIgnore]
    public bool AwaitsComparison => CarriedFrom is null && Source is not null && Comparison is null;

    /// <summary>Whether a department has a task here: its opinion is needed and not given.</summary>
    /// <param name="department">The department.</param>
    /// <returns>Whether it has.</returns>
    public bool IsTaskOf(DepartmentCode department) =>
        !AwaitsComparison && Outcome is ItemOutcome.Open(var silent) && silent.Contains(department);

    /// <summary>Who holds a department's task at a moment.</summary>
    /// <param name="department">The department.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The lease in force, or <see langword="null"/>.</returns>
    public TaskLease? LeaseOf(DepartmentCode department, DateTimeOffset now) =>
        Leases.FirstOrDefault(lease => lease.Department == department && now < lease.Until);

    private ImmutableArray<DepartmentCode> Silent() =>
        [.. Competent.Where(department => Opinions.All(opinion => opinion.By != department))];

    private ItemOutcome OfOpinions()
    {
        var satisfied = Opinions.Count(opinion => opinion.Finding is Finding.Satisfied);
        if (satisfied > 0 && satisfied < Opinions.Length)
        {
            return new ItemOutcome.InConflict();
        }

        return satisfied > 0
            ? new ItemOutcome.Passed("opinion")
            : new ItemOutcome.Failed([.. Opinions.SelectMany(opinion => FaultsOf(opinion.Finding)).Distinct()]);
    }

    private static ItemOutcome Of(Finding finding, string how) =>
        finding is Finding.Satisfied ? new ItemOutcome.Passed(how) : new ItemOutcome.Failed(FaultsOf(finding));

    private static ImmutableArray<Fault> FaultsOf(Finding finding) =>
        finding is Finding.NotSatisfied(var faults) ? faults : [];
}
