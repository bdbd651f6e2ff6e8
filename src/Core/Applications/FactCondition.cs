using System.Collections.Immutable;

namespace TalentSettlement.Core.Applications;

/// <summary>When a rule applies, in terms of the form; a fact that is not filled in fulfils no condition about it.</summary>
internal abstract record FactCondition
{
    private FactCondition()
    {
    }

    /// <summary>Whether the condition holds for a form.</summary>
    public abstract bool Holds(TalentApplication form);

    /// <summary>Every one of several conditions; with none of them, always.</summary>
    public sealed record All(ImmutableArray<FactCondition> Conditions) : FactCondition
    {
        /// <summary>The condition of a rule without one.</summary>
        public static readonly FactCondition Always = new All([]);

        /// <inheritdoc/>
        public override bool Holds(TalentApplication form) => Conditions.All(condition => condition.Holds(form));
    }

    /// <summary>At least one of several conditions.</summary>
    public sealed record Any(ImmutableArray<FactCondition> Conditions) : FactCondition
    {
        /// <inheritdoc/>
        public override bool Holds(TalentApplication form) => Conditions.Any(condition => condition.Holds(form));
    }

    /// <summary>The opposite of a condition.</summary>
    public sealed record Not(FactCondition Condition) : FactCondition
    {
        /// <inheritdoc/>
        public override bool Holds(TalentApplication form) => !Condition.Holds(form);
    }

    /// <summary>A fact has one of several values.</summary>
    public sealed record In(Fact Fact, ImmutableArray<string> Values) : FactCondition
    {
        /// <inheritdoc/>
        public override bool Holds(TalentApplication form) => Fact.Of(form) is { } value && Values.Contains(value);
    }
}
