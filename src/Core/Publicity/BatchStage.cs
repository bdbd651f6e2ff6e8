using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Publicity;

/// <summary>How far a batch is (S-18).</summary>
[JsonConverter(typeof(KebabCase<BatchStage>))]
public enum BatchStage
{
    /// <summary>Submissions still join it.</summary>
    Open = 1,

    /// <summary>Its cut-off has passed; it waits for its day of publication.</summary>
    Closed = 2,

    /// <summary>It is, or was, public, and some of its people are not closed yet.</summary>
    Published = 3,

    /// <summary>Everybody of it is closed; or nobody waited for it and nothing was published.</summary>
    Ended = 4,
}
