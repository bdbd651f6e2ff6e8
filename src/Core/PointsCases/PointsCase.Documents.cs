using TalentSettlement.Core.Notices;

namespace TalentSettlement.Core.PointsCases;

public abstract partial record PointsCase
{
    /// <summary>The notice and cards of a case, whatever became of it afterwards.</summary>
    /// <param name="case">The case.</param>
    /// <returns>The documents, or <see langword="null"/> when none was issued.</returns>
    public static EntryDocuments? DocumentsOf(PointsCase @case) => @case switch
    {
        Printed printed => printed.Documents,
        Collected collected => collected.Documents,
        Moving moving => moving.Documents,
        Settled settled => settled.Documents,
        Expired expired => expired.Documents,
        Void @void => @void.Documents,
        _ => null,
    };

    /// <summary>What was submitted and is in hand, or was last.</summary>
    /// <param name="case">The case.</param>
    /// <returns>The submission, or <see langword="null"/> before the first and after a withdrawal.</returns>
    public static DeclaredPoints? DeclaredOf(PointsCase @case) => @case switch
    {
        AwaitingPublicity state => state.Declared,
        OnPublicity state => state.Declared,
        PublicityFailed state => state.Declared,
        AwaitingMaterial state => state.Declared,
        AtWindow state => state.Declared,
        Examining state => state.Declared,
        AwaitingReform state => state.Declared,
        ToBePrinted state => state.Declared,
        Printed state => state.Declared,
        Collected state => state.Declared,
        Moving state => state.Declared,
        _ => null,
    };
}
