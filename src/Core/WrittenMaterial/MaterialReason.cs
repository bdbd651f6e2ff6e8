using TalentSettlement.Core.Points;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>Why a paper is on the list (为何需要, S-21, B4).</summary>
public abstract record MaterialReason
{
    private MaterialReason()
    {
    }

    /// <summary>It proves points of an indicator.</summary>
    /// <param name="Indicator">The indicator.</param>
    /// <param name="Rule">The rule as the points table words it.</param>
    /// <param name="Points">What the indicator contributes; below zero for a deduction.</param>
    public sealed record ForPoints(IndicatorCode Indicator, Wording Rule, decimal Points) : MaterialReason;

    /// <summary>It proves something that the person has stated about themselves or the family.</summary>
    /// <param name="Fact">What.</param>
    /// <param name="Words">In words.</param>
    public sealed record ForFact(MaterialFact Fact, Wording Words) : MaterialReason;

    /// <summary>It proves a claim that gives no points but is a condition.</summary>
    /// <param name="Words">In words.</param>
    public sealed record ForCondition(Wording Words) : MaterialReason;
}
