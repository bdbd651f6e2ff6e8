using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>How well an indicator of a points table is founded; the official pages are not at hand, only what was copied from them.</summary>
[JsonConverter(typeof(KebabCase<PointsConfidence>))]
public enum PointsConfidence
{
    /// <summary>The wording of the official table, as mirrored on a public page.</summary>
    OfficialTextMirror = 1,

    /// <summary>Two or more summaries by third parties agree.</summary>
    ThirdPartyConsistent = 2,

    /// <summary>One summary by a third party.</summary>
    ThirdPartySingle = 3,

    /// <summary>Inferred from the tables of other years.</summary>
    Inferred = 4,

    /// <summary>No source: a decision of the operator, to be confirmed.</summary>
    DefaultNotSourced = 5,
}
