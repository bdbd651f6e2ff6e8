using System.Text.Json.Serialization;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Whether development and reform approves as well (Q4).</summary>
[JsonConverter(typeof(KebabCase<ReformStep>))]
public enum ReformStep
{
    /// <summary>The household is agricultural (S-43).</summary>
    Needed = 1,

    /// <summary>It is not.</summary>
    NotNeeded = 2,
}
