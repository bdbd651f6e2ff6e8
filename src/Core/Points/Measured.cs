namespace TalentSettlement.Core.Points;

/// <summary>What an indicator gives by itself, before its group is looked at.</summary>
/// <param name="Points">The points; below zero for a deduction.</param>
/// <param name="Why">Why not more.</param>
internal readonly record struct Measured(decimal Points, WhyNotMore Why)
{
    /// <summary>Nothing, for nothing is declared.</summary>
    public static readonly Measured Nothing = new(0, new WhyNotMore(WhyNotMoreKind.NotDeclared));

    /// <summary>The most that there is.</summary>
    public static Measured Most(decimal points) => new(points, new WhyNotMore(WhyNotMoreKind.MostReached));

    /// <summary>Points, and what lacks to the next step.</summary>
    public static Measured Until(decimal points, decimal lacking) => new(points, new WhyNotMore(WhyNotMoreKind.BelowNextStep, lacking));

    /// <summary>The same, at most a cap.</summary>
    public Measured AtMost(decimal? cap) => Points >= cap ? new(cap.Value, new WhyNotMore(WhyNotMoreKind.CapReached, cap)) : this;
}
