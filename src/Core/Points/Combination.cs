using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>How the indicators of a group count together.</summary>
[JsonConverter(typeof(KebabCase<Combination>))]
public enum Combination
{
    /// <summary>The highest one counts (就高不就低).</summary>
    Highest = 1,

    /// <summary>They add up.</summary>
    Sum = 2,

    /// <summary>One class is chosen (只能任选其中一类); the most favourable one is taken.</summary>
    ChooseOne = 3,
}
