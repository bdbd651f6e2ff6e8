using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Functions.Law;

/// <summary>The rules in force for both procedures, as every command is decided under them.</summary>
public sealed class LawBook
{
    /// <summary>The rules of the Tianjin procedure.</summary>
    public LawInForce Talent { get; } = LawInForce.Shipped;

    /// <summary>The rules of the Shenzhen procedure.</summary>
    public PointsLaw Points { get; } = PointsLaw.Shipped;
}
