using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>The place of a person among the owners of a patent.</summary>
[JsonConverter(typeof(KebabCase<OwnerRank>))]
public enum OwnerRank
{
    /// <summary>The first owner or inventor (第一专利权人、发明人).</summary>
    First = 1,

    /// <summary>Any later one.</summary>
    Further = 2,
}
