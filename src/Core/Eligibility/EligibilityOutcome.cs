using System.Collections.Immutable;

namespace TalentSettlement.Core.Eligibility;

/// <summary>Whether a person meets the conditions of settlement (落户条件, T-01).</summary>
public abstract record EligibilityOutcome
{
    private EligibilityOutcome()
    {
    }

    /// <summary>The conditions are met.</summary>
    /// <param name="Routes">Every way by which they are met, at least one, in the order of the measures.</param>
    public sealed record Eligible(ImmutableArray<RouteCode> Routes) : EligibilityOutcome
    {
        /// <summary>The way on which the application rests: the first one.</summary>
        public RouteCode Route => Routes[0];
    }

    /// <summary>The conditions are not met.</summary>
    /// <param name="Reasons">Every condition that fails, all at once.</param>
    /// <param name="Until">The first day on which they will be met by the passing of time alone; absent when time does not heal.</param>
    public sealed record NotEligible(ImmutableArray<Ineligibility> Reasons, DateOnly? Until) : EligibilityOutcome;
}
