namespace TalentSettlement.Functions.PointsCases;

/// <summary>Bars of one city do not bar in the other: each keeps its own register of findings.</summary>
public static class Barring
{
    /// <summary>The key under which Shenzhen's bars of a person are kept (S-31).</summary>
    /// <param name="personKey">The person.</param>
    public static string KeyOf(string personKey) => $"points-{personKey}";
}
