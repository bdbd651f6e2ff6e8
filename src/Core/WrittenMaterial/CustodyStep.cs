using System.Text.Json.Serialization;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>What happened to a detained paper.</summary>
[JsonConverter(typeof(KebabCase<CustodyStep>))]
public enum CustodyStep
{
    /// <summary>Detained against a receipt (扣留, S-31).</summary>
    Detained = 1,

    /// <summary>Handed to another holder.</summary>
    Transferred = 2,

    /// <summary>Returned.</summary>
    Returned = 3,
}
