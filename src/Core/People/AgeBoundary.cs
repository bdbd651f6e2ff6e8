using System.Text.Json.Serialization;

namespace TalentSettlement.Core.People;

/// <summary>Whether the number named in an upper age limit is still admitted (policy <c>maxAgeInclusive</c>).</summary>
[JsonConverter(typeof(KebabCase<AgeBoundary>))]
public enum AgeBoundary
{
    /// <summary>"N周岁以下" includes N (Civil Code, article 1259): open until the day before the (N+1)-th birthday.</summary>
    Included = 1,

    /// <summary>N itself is too old: open until the day before the N-th birthday.</summary>
    Excluded = 2,
}
