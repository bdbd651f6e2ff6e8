using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>How "from the age of 40, two points for every year" is read (从40周岁起减分,每增长1岁减2分).</summary>
[JsonConverter(typeof(KebabCase<DeductionStart>))]
public enum DeductionStart
{
    /// <summary>The first year counts at once: 40 gives -2, 44 gives -10.</summary>
    AtBandStart = 1,

    /// <summary>Only a year above the age counts: 40 gives 0, 44 gives -8.</summary>
    AfterBandStart = 2,
}
