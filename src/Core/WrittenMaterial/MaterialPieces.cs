using System.Text.Json.Serialization;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>How many papers an item has.</summary>
[JsonConverter(typeof(KebabCase<MaterialPieces>))]
public enum MaterialPieces
{
    /// <summary>One, however much it proves.</summary>
    One = 1,

    /// <summary>One for each thing that it proves: each marriage, child, certificate.</summary>
    Each = 2,
}
