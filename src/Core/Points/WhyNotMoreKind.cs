using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>Why an indicator does not give more points.</summary>
[JsonConverter(typeof(KebabCase<WhyNotMoreKind>))]
public enum WhyNotMoreKind
{
    /// <summary>It gives the most that the rule has.</summary>
    MostReached = 1,

    /// <summary>What it asks for is not declared, or lies outside its period.</summary>
    NotDeclared = 2,

    /// <summary>A higher indicator of the same group counts instead.</summary>
    HigherCounts = 3,

    /// <summary>Another class of the group is chosen.</summary>
    OtherClassChosen = 4,

    /// <summary>Another group that excludes this one counts.</summary>
    OtherGroupCounts = 5,

    /// <summary>The cap of the group or the indicator is reached.</summary>
    CapReached = 6,

    /// <summary>The figure is what lacks to the next step.</summary>
    BelowNextStep = 7,

    /// <summary>A record is missing in a year in which there must be one.</summary>
    YearWithoutRecord = 8,

    /// <summary>The points are divided among the owners.</summary>
    DividedAmongOwners = 9,

    /// <summary>Only the best one counts.</summary>
    OnlyBestCounts = 10,

    /// <summary>It is what the age gives.</summary>
    ByAge = 11,

    /// <summary>It is only added to an indicator that gives points.</summary>
    NothingToAddTo = 12,

    /// <summary>It costs points, for every record.</summary>
    Deducted = 13,
}
