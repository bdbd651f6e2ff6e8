using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>Which claims a rule is about: a kind, the words it must have, and the period in which it counts.</summary>
/// <param name="Kind">The kind of claim.</param>
/// <param name="Tests">What its words must be.</param>
/// <param name="Period">When it counts.</param>
internal sealed record ClaimFilter(Type Kind, ImmutableArray<ClaimFilter.Test> Tests, Period Period)
{
    /// <summary>Whether a claim is meant, on a day.</summary>
    public bool Matches(Claim claim, DateOnly day) => Means(claim) && claim.HoldsOn(day) && Period.Covers(claim, day);

    /// <summary>Whether a claim is meant on some day.</summary>
    public bool Means(Claim claim)
    {
        if (claim.GetType() != Kind)
        {
            return false;
        }

        foreach (var test in Tests)
        {
            if (!test.Passes(claim))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The days on which claims that are meant count for more or for less, without anything being done.</summary>
    public IEnumerable<DateOnly> Turns(Declaration declaration, DateOnly until) =>
        declaration.Claims.Where(Means).SelectMany(claim => claim.Turns(until).Concat(Period.Turns(claim)));

    /// <summary>The claims that are meant, on a day.</summary>
    public IEnumerable<Claim> In(Declaration declaration, DateOnly day) => declaration.Claims.Where(claim => Matches(claim, day));

    /// <summary>One word of a claim is one of several.</summary>
    /// <param name="Word">The word.</param>
    /// <param name="Admitted">The admitted values, a bit each.</param>
    internal sealed record Test(ClaimWord Word, uint Admitted)
    {
        /// <summary>Whether a claim has an admitted value.</summary>
        public bool Passes(Claim claim) => Word.Of(claim) is { } value && (Admitted & (1u << value)) != 0;
    }
}
