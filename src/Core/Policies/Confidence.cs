using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Policies;

/// <summary>How well a rule or value is founded; what is not published is confirmed by an administrator before use.</summary>
[JsonConverter(typeof(KebabCase<Confidence>))]
public enum Confidence
{
    /// <summary>It is in the notice itself.</summary>
    Published = 1,

    /// <summary>Several independent copies of an official text agree.</summary>
    Mirrored = 2,

    /// <summary>A single or secondary source, or general knowledge: not verified.</summary>
    Unverified = 3,

    /// <summary>A decision of the operator where the texts are silent.</summary>
    Decided = 4,
}
