using System.Text.Json.Serialization;

namespace TalentSettlement.Core.People;

/// <summary>The sex that the seventeenth digit of a citizen identity number records (GB 11643-1999).</summary>
[JsonConverter(typeof(KebabCase<Sex>))]
public enum Sex
{
    /// <summary>男: the digit is odd.</summary>
    Male = 1,

    /// <summary>女: the digit is even.</summary>
    Female = 2,
}
