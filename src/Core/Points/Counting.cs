using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>Whether several patents of one kind count together.</summary>
[JsonConverter(typeof(KebabCase<Counting>))]
internal enum Counting
{
    /// <summary>Every one counts (可累计).</summary>
    EveryOne = 1,

    /// <summary>Only the best one counts (不累计).</summary>
    BestOne = 2,
}
