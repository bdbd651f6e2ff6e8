using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>When a rule is met, in terms of the declaration.</summary>
internal abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>Whether it is met on a day.</summary>
    public abstract bool Holds(Declaration declaration, DateOnly day);

    /// <summary>Which claims it looks at.</summary>
    public abstract IEnumerable<ClaimFilter> Filters { get; }

    /// <summary>Every one of several.</summary>
    public sealed record All(ImmutableArray<Condition> Conditions) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(Declaration declaration, DateOnly day) => Conditions.All(condition => condition.Holds(declaration, day));

        /// <inheritdoc/>
        public override IEnumerable<ClaimFilter> Filters => Conditions.SelectMany(condition => condition.Filters);
    }

    /// <summary>At least one of several.</summary>
    public sealed record Any(ImmutableArray<Condition> Conditions) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(Declaration declaration, DateOnly day) => Conditions.Any(condition => condition.Holds(declaration, day));

        /// <inheritdoc/>
        public override IEnumerable<ClaimFilter> Filters => Conditions.SelectMany(condition => condition.Filters);
    }

    /// <summary>The opposite of one.</summary>
    public sealed record Not(Condition Negated) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(Declaration declaration, DateOnly day) => !Negated.Holds(declaration, day);

        /// <inheritdoc/>
        public override IEnumerable<ClaimFilter> Filters => Negated.Filters;
    }

    /// <summary>A claim is declared.</summary>
    public sealed record Has(ClaimFilter Filter) : Condition
    {
        /// <inheritdoc/>
        public override IEnumerable<ClaimFilter> Filters => [Filter];

        /// <inheritdoc/>
        public override bool Holds(Declaration declaration, DateOnly day)
        {
            foreach (var claim in declaration.Claims)
            {
                if (Filter.Matches(claim, day))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
