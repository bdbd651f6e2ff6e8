namespace TalentSettlement.Functions.PointsCases;

/// <summary>What somebody decides on what was asked.</summary>
public enum Ruling
{
    /// <summary>It is so (同意).</summary>
    Granted = 1,

    /// <summary>It is not (不同意).</summary>
    Declined = 2,
}
