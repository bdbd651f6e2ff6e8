using System.Text.Json.Serialization;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>What a person has stated that asks for a paper, apart from the points (S-14, S-48, S-49).</summary>
[JsonConverter(typeof(KebabCase<MaterialFact>))]
public enum MaterialFact
{
    /// <summary>Holds for everyone.</summary>
    Everyone = 1,

    /// <summary>Never married.</summary>
    NeverMarried = 2,

    /// <summary>There is a present spouse.</summary>
    Spouse = 3,

    /// <summary>A marriage of the person that has not ended; the spouse's certificate is the same one.</summary>
    PresentMarriage = 4,

    /// <summary>A marriage of the person that ended by divorce.</summary>
    Divorce = 5,

    /// <summary>A marriage of the person that ended by the death of the other.</summary>
    DeathOfSpouse = 6,

    /// <summary>An earlier marriage of the spouse that ended by divorce.</summary>
    SpouseDivorce = 7,

    /// <summary>An earlier marriage of the spouse that ended by death.</summary>
    SpouseWidowed = 8,

    /// <summary>A child, of whatever marriage stage.</summary>
    Child = 9,

    /// <summary>A child that moves along.</summary>
    ChildMovingAlong = 10,

    /// <summary>The present household registration is agricultural.</summary>
    AgriculturalHousehold = 11,
}
