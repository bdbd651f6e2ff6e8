using System.Collections.Frozen;
using System.Globalization;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Eligibility;

/// <summary>One thing that a way to qualify, or a place, requires.</summary>
/// <param name="Reason">The code of the reason when it is not met.</param>
/// <param name="When">When it is asked at all.</param>
internal abstract record Requirement(string Reason, FactCondition When)
{
    /// <summary>The figures under which <see cref="Shortfall"/> explains itself.</summary>
    public abstract FrozenSet<string> Figures { get; }

    /// <summary>What is lacking, or null when nothing is.</summary>
    public Shortfall? Judge(JudgedFacts facts) => When.Holds(facts.Form) ? Measure(facts) : null;

    private protected abstract Shortfall? Measure(JudgedFacts facts);

    /// <summary>Something must be so on the form.</summary>
    public sealed record Holds(string Reason, FactCondition When, FactCondition Condition) : Requirement(Reason, When)
    {
        /// <inheritdoc/>
        public override FrozenSet<string> Figures => [];

        private protected override Shortfall? Measure(JudgedFacts facts) => Condition.Holds(facts.Form) ? null : new Shortfall(Reason);
    }

    /// <summary>An age is not exceeded (一般不超过N周岁); the policy says how the boundary is read (P-AGE).</summary>
    public sealed record AgeAtMost(string Reason, FactCondition When, int Years) : Requirement(Reason, When)
    {
        /// <inheritdoc/>
        public override FrozenSet<string> Figures => ["limit", "lastDay"];

        private protected override Shortfall? Measure(JudgedFacts facts)
        {
            var limit = new AgeLimit(Years, facts.Policies.AgeBoundary);
            return limit.Admits(facts.Applicant.DateOfBirth, facts.On)
                ? null
                : new Shortfall(Reason)
                    .With("limit", Years.ToString(CultureInfo.InvariantCulture))
                    .With("lastDay", Written(limit.LastDayFor(facts.Applicant.DateOfBirth)));
        }
    }

    /// <summary>A number of years has passed since a day of the form (N年以上): on the corresponding day it has (Civil Code, 1259 and 202).</summary>
    public sealed record YearsSince(string Reason, FactCondition When, int Years, Func<TalentApplication, DateOnly?> Since)
        : Requirement(Reason, When)
    {
        /// <inheritdoc/>
        public override FrozenSet<string> Figures => ["years"];

        private protected override Shortfall? Measure(JudgedFacts facts)
        {
            var reached = Since(facts.Form)?.AddYears(Years);
            return reached <= facts.On
                ? null
                : new Shortfall(Reason) { Until = reached }.With("years", Years.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>An amount of the form reaches a floor; met exactly it is reached (Q3).</summary>
    public sealed record AmountAtLeast(
        string Reason, FactCondition When, Func<TalentApplication, decimal?> Amount, Func<PolicySet, decimal> Floor) : Requirement(Reason, When)
    {
        /// <inheritdoc/>
        public override FrozenSet<string> Figures => ["floor"];

        private protected override Shortfall? Measure(JudgedFacts facts)
        {
            var floor = Floor(facts.Policies);
            return Amount(facts.Form) >= floor
                ? null
                : new Shortfall(Reason).With("floor", floor.ToString("0.00", CultureInfo.InvariantCulture));
        }
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
