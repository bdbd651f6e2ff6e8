namespace TalentSettlement.Core.Points;

/// <summary>One band of ages, in completed years: either points, or points for every year in it.</summary>
/// <param name="From">The first age, inclusive.</param>
/// <param name="Below">The age at which it ends, exclusive; absent for the last band.</param>
/// <param name="Points">What it gives.</param>
/// <param name="PerYear">What every year in it costs, below zero.</param>
internal sealed record AgeBand(int From, int? Below = null, decimal? Points = null, decimal? PerYear = null)
{
    /// <summary>Whether an age lies in the band.</summary>
    public bool Includes(int age) => age >= From && !(age >= Below);
}
